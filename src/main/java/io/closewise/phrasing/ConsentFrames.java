package io.closewise.phrasing;

/** Silence and what it is taken for, in forms that {@link NegativeConsent} finds besides its own. */
final class ConsentFrames {

    /** The buyer stays silent or does nothing. */
    static final Cues SILENT = Cues.lines("""
            if/unless/when/as/since/should/once/provided/given/assuming/because ..2 nothing/none/nobody/no_one/no ..6 lands/arrives/comes/reaches/turns/shows/is_heard/gets/objects/protests/says/hits/appears/pops/crosses/drops/complain*/complained/raises/raised/reached/arrived/came
            nothing ..1 lands/lands_in/arrives/reaches/reached/turns_up/shows_up/pops_up/drops_in/drops_into
            not/never ..2 pick*_up/answer*/return*/open*/react*/respond*/reply*/ring*/call*_back ..2 the/my/our/your/to? ..2 phone/calls/call/mail/e_mail/email/message/letter
            heard/hear/hearing/received/seen/got/get nothing/none/no_word/no_objection
            nothing ..1 to ..1 the ..1 contrary
            if/unless/provided/as_long_as you/there/we/i/nobody ..2 have/are/is/see/hear/raise/get no ..2 objection*/complaint*/concerns/reservations/veto/issue/problem/protest/comments/word ..3
            not ..1 need/have/needed to? ..1 do/lift/sign/answer/reply/fill/send/click/confirm/take_any ..2 anything/thing/finger/a_finger/back/reply/action/form ..2
            needn't/need_not/no_need_to do/lift/sign/answer/reply/fill/send/click/confirm
            just/simply/you_can/safely/please ignore/disregard/delete/bin/leave ..2 this/my/the/our ..2 e_mail/email/mail/message/letter/note
            if/when/you_simply ..2 do ..1 nothing
            ^ do nothing and/or
            doing_nothing/inaction/inactivity
            let ..3 pass/go_by/lapse/elapse ..6
            every/all/each/anyone/anybody/everyone/everybody/those/whoever/accounts/customers/clients ..4 who/that ::2 not/never/fails/fail/without ..3
            anyone/anybody/everyone/everybody/those/whoever/account/accounts/customer/customers/member/members ..3 not ..3 object*/reply*/answer*/cancel*/respond*/return*/send/sent/said/opt*/complain*
            shout/holler/scream/shout_out/yell/wave/ping_me/give_me_a_shout/give_us_a_shout/speak_up/say_so ..1 if ..6
            tell_me/let_me_know/drop_me_a_line/call_me/ring_me/write ..1 if ::4 not/wrong/object/objection/against/unhappy/problem/stop & otherwise/else/if_not
            speak_now/speak_up_now/say_so_now or ..4
            say_the_word/say_so/say_stop/tell_me_now/stop_me if/or ..6
            quiet/silent/silence/radio_silence/mute/hush/no_word/no_news/no_reply/no_answer/no_objection/no_response/unanswered/unopened
            barring/absent/failing ..2 a/any/further/your/hearing ..2 objection*/word/veto/protest/call/message/no/instruct*/contrary
            you/your_team/your_office/they ..2 not/never/didn't ..2 object*/protest*/complain*/cancel*/reply*/answer*/respond*/react*/said/write/wrote/call*/return*/come_back/came_back/got_back/get_back/speak/turn_up/show_up/attend/refuse*/decline*/say_no/stop*_me/stop*_us/send_back/sent_back/opt*/unsubscribe*/untick*
            unless ..3 told/hear/instruct*/cancel*/say/stop/object/shout/ring/call/write/reply/tell/opt/untick/refuse/withdraw
            until/till you/we/i ..2 say/tell/cancel/stop/object/hear/call/ring/write/opt/instruct* ..3 & !start/until_you_say_yes
            can/could/may ..2 always/still/then ..1 ring/call/write/cancel/refuse/object/opt_out/say_no/decline/return/stop/unsubscribe/send_back ..3 & itself/its_own/automatically/by_default/already/anyway
            to ..1 stop/prevent/avoid/cancel/decline/refuse/opt_out ..4 you/just/please/simply/tell/write/call/click/untick/let
            box ..3 ticked/pre_ticked/already_ticked/preselected/checked
            pre_ticked/preticked/pre_selected/preselected/pre_filled/opted_in/auto_enrol*/auto_enroll*
            as_long_as/so_long_as/provided/if/when/since/because/unless/until nobody/no_one/none/nobody_else ..6
            not ..1 had/received/got/have/seen ..2 reply/answer/response/word/objection/no/feedback/cancellation/message/news ..3
            if/should/unless ..1 you ..1 are/be not ..1 in_touch/back/there/around/heard/here ..4
            if/when/should/unless ..1 the/your/that/this ..1 form/letter/slip/card/reply/answer/signature/cancellation/paper ..1 is/does/has/are not ..1 back/here/in/arrive*/reach*/come/returned/with_us/received/sent ..4
            you ..1 had/have ..3 <num>/time/weeks/days/chance ..3 to ..1 object/say_no/cancel/protest/reply/complain/withdraw/answer/speak/stop ..3
            whoever/anyone/everyone/those ..4 not/never ..1 unsubscribe*/cancel*/object*/write*/reply/replies/opt*/untick*/refuse*/respond*/call*/return*/protest*/answer* ..3
            to ..1 avoid/stop/prevent/decline/undo/reverse/refuse ..2 that/this/it ,? ..1 send/write/call/ring/click/tell/return/fill/please/you ..4
            leave/leaving ..2 box/form/page/tick/setting/settings/switch/slider/it/everything ..1 as/alone/unticked/ticked/untouched/empty ..4
            you ..1 did/have/had/never ..1 not? ..1 turn/turned/send/sent/hand/give/gave/bring/hold ..5 down/back/away/up ..3
            let ..2 date/deadline/day/week/period/time ..1 pass/lapse/slip/go_by ..4
            hear/hearing/heard nothing ..4
            no_need/not_need/needn't/need_not/not_have ..1 to? ..1 reply/answer/write/call/respond/confirm/do/react ..4
            if ..1 you ..2 do/did ..1 nothing ..3
            not ..2 receive/get/have/see ..2 the/your/a/any ..2 cancellation/objection/form/reply/letter/notice/no/signature ..3
            gave/given/give/allowed ..1 you ..3 to ..1 react/object/respond/reply/answer/say/cancel ..3
            door ..2 stays/remains ..1 closed/shut ..3
            not ..1 voting/speaking/objecting/writing/calling/coming/refusing/cancelling ..1 means/is/counts ..4
            except/apart_from/other_than ..2 those/people/customers/the_ones ..1 who ..2 write/cancel/object/opt/call/complain ..3
            without ..1 protest/objection/complaint/a_word/contradiction/word ..4
            nobody/no_one ..1 raised/raises/lifted/spoke/stood/put ..3
            would ..1 have ..1 told/written/called/objected/complained/stopped ..4
            empty/missing/unreturned/unsigned/unopened ..2 slip/card/form/reply/letter ..3
            heard/hear/hearing ..1 nothing ..1 bad/negative/else/so_far/back ..3
            tacit/tacitly/implied/implicitly/by_default ..3
            """);

    /** What is then taken for granted. */
    static final Cues TAKEN_FOR_YES = Cues.lines("""
            i/we/it/they/order/contract/renewal/delivery/upgrade/cover/deal/plan/work/job/production/team/crew/machine/invoice/subscription/policy/file/form ..2 will/shall/am_going_to/are_going_to/is_going_to/am/are ..3 @proceed ..2
            i/we/it/order/contract/renewal/delivery/upgrade/cover/deal/plan/work/job/production/crew/invoice/subscription/policy/change/package/module/extension ..3 @proceed ..2
            i/we have/had/has ..2 @proceed ..2
            be/is/are/was/were/been/gets/get ..3 @proceed
            count/counts/counted/counting/take/takes/took/taken/taking/read/reads/treat/treats/treated/see/saw/regard*/deem*/interpret*/understand/understood/consider*/book/booked/log/logged/assume/assumed/record/recorded/mark/marked/note/noted ..3 as/for/in/that/to_mean/to_be ..3 yes/favour/approval/consent/agreement/acceptance/agreed/go_ahead/thumbs/green/accepted/handshake/signature/confirmation/okay/ok/order/nod/accepting/renewal/agree/approved/approve/happy/fine/on_board/in/deal/permission/blessing
            is/are/equals/means/mean/meant/amounts/signals/spells/says/counts_as/constitutes/was ..2 a/an/your/as_good_as/to? ..2 yes/handshake/agreement/approval/consent/green_light/go_ahead/signature/nod/thumbs_up/confirmation/acceptance/order/okay/ok/deal/permission
            you/they/he/she are/is/will_be/become/stay/remain ..1 in/on/on_board/enrolled/signed_up/a_customer/a_member/customers/members/covered/included/registered/happy/agreed/committed
            is/are/goes/go/stays/remains ..1 on/live/active/in/through/ahead/out/valid/binding/agreed/settled
            takes/take/comes/come into? ..1 effect/force
            start/starts/renews/continues/goes_on/runs_on/kicks_in/rolls_over/kicks_off/begins ..2 itself/its_own/automatically/anyway/regardless
            bill/charge/invoice/debit ..2 the/you/your/for
            i/we/it/that/order/contract/option/machine/goods/crew/fitters/technicians/team/driver/box/case/policy/package/edition/plan ..1 will/shall/is/are/gets/get/have/has? ..3 @proceed/stays/stay/stands/come/arrive/dig*/exercised/valid/yours/put/counted/taken/kept/insured/accepted/binding/charged ..3
            we/i ..1 begin/start/arrive/consider/book/charge ..4
            gets/get/receives/receive ..2 paid/full/premium/new/bigger/larger/dearer/next/another ..3
            you_are/you_will_be insured/covered/enrolled/upgraded/moved/charged/subscribed/in/included/registered ..2
            assume/take_it/suppose/gather/conclude/infer/believe/trust/understand ..2 you ..2 want/wish/agree/are_happy/are_fine/accept/like/need/take/prefer/have_decided/mean ..3
            will_come/will_arrive/will_be_there/will_start/will_stay/is_on/stays
            will ..1 get/receive/have ..4
            you_will_be/you_are/you_get/you_stay/you_remain ..1 moved/upgraded/switched/enrolled/billed/on/for/in/the ..3
            is/are/becomes/become ..2 firm/final/binding/fixed/settled/definite ..2
            voting/vote for ..3
            make/makes/made ..1 it ..1 official/binding/final/valid
            permission/go_ahead/approval/yes/consent ..3
            took/takes ..1 effect
            on ..1 the ..1 lorry/truck/van/way/new_tariff/new/premium
            gets/get ..1 charged/billed/delivered/moved
            has_begun/has_started/is_under_way/is_running/noted_approval/noted_consent
            """);

    static final Cues CONSENT = Cues.of(
            "plan/contract/rate/price/subscription/tariff ..1 changes/change/moves/starts/goes_up",
            "and_you_are ..1 in/on/part",
            "you_are ..1 in/on_board/part",
            "change/changes ..1 to ..2 new",
            "renewed/extended/booked/shipped/delivered/invoiced/charged",
            "goes ..1 through/live/out/ahead",
            "count_you ..1 in",
            "put_you ..1 in/down",
            "pencil_you",
            "starts/start automatically",
            "second batch",
            "means_yes/means_ok",
            "go_ahead",
            "is_in/are_in",
            "counts/count ..1 as ..1 accepted",
            "was/were/is/has_been renewed/extended/prolonged",
            "keep*/continue* ..1 deliver*/send*/bill*/charge*/ship*/delivering/sending/billing/charging",
            "moves/move/moved/switches/upgrades ..1 to ..3",
            "yes ..1 for_me/for_us",
            "for_us ..1 ..1 yes/agreement",
            "put_you_down/a_yes/enrolled/left_this/we_order/i_order/we_start/we_go/ordered/on_its_way/is_included/"
                    + "are_included",
            "invoice/invoicing/upgrade*/added/add/included/extended/prolonged/goes_out/go_out/send/sent/accepted/"
                    + "accept/happy/agree*/on_board/go_ahead/a_deal/have_a_deal/applies/apply/goes_live/binding/"
                    + "runs/run/go_on/carry_on/yes/valid/in_place/order",
            "consider_it/consider_this/consider_that/take_it/take_this/take_that/deem*/regard*/done/assume",
            "agree/agrees/agreed/agreement/agreeing/approval/approve/approved/consent/consented/acceptance/accept/"
                    + "accepted/accepting/yes/confirmation/confirmed/confirm/go_ahead/going_ahead/green_light/ok/"
                    + "okay/permission/assent/sign_off",
            "proceed/proceeds/start*/begin*/book*/order*/renew*/renewal/charge*/ship*/invoice*/invoicing/bill*/"
                    + "applies/apply/continue*/processed/process/extend*/upgrade*/install*/activate*/deliver*/"
                    + "delivery/dispatch*/go_live/goes_live/reserve*/debit*/launch*/execute*/send_the/schedule*/"
                    + "enrol*/enroll*/subscribe*/convert*/sign_you/sign_it/place*/add_you/add_your/add_the/"
                    + "move_you/switch*/put_you/roll/rolls/prolong*",
            "good_to_go/green_light/rented/entered_you/registered/enrolled/is_in/are_in/comes/arrives/counted/"
                    + "understood_as/read_as/signed_up/included/hired/billing/charging/sending/invoicing/shipping/"
                    + "delivering/on_board/in_favour/happy_with/deal/is_yours/are_yours/fine_with/all_right_with/"
                    + "taken_as/counts_as/count_as/counted_as/treat_it/treat_this/treat_that/treated_as/on_its_way/"
                    + "takes_effect/take_effect/comes_into_force/in_force/becomes_binding/is_binding/the_contract/"
                    + "stands/settled/all_clear/ok_with/lock/locked/go_through/goes_through/set_up/set_it_up/"
                    + "run_on/runs_on/carries_on");

    private ConsentFrames() {}
}
