package io.closewise.phrasing;

/** Ideas that together treat an open answer as a yes, as {@link Presumption} finds them. */
final class PresumptionFrames {

    private static final String ASKED =
            " & !you_asked/asked_for/asked_us/asked_me/as_you/you_requested/requested/as_agreed/you_told/you_confirmed/"
                    + "confirmed/your_request/your_signed/signed_order/your_order_of/if/whether/unless/would_you/could_you/shall/"
                    + "may_i/before_you/until_you/in_case/without_obligation/no_obligation/you_wanted/approved/free_of_charge/draft/"
                    + "sample/samples/demo/trial/test/call/meeting/quote/proposal/visit/cancelled_order/because_you & !nothing/not_yet/"
                    + "no_longer/as_discussed/in_march/in_may/last_year";

    /** Work on the offer itself, which presumes nothing. */
    private static final String HARMLESS =
            " & !notes/report/figures/questions/summary/drawings/drawing/table/comments/feedback/reference/room_for/slides/answers/list/photo/photos/measurements/minutes/corrected/changes/log/logs/trial/test/demo";

    static final Cues FRAMES = Cues.lines("""
            # the seller's side has acted
            i/we/i_have/we_have/my/our/the have/has/had/went/took/already ..3 @actedon ..6 your/you ..4 @startthing ASKED
            i/we/my/our/the have/has/had ..3 your/you ..4 @startthing ..3 @actedon ASKED
            your/you ..4 @startthing ..2 is/are/has_been/have_been/was/were ..2 @actedon & already/now/just/this_morning/today/yesterday/monday/tuesday/wednesday/thursday/friday/next_week/from ASKED
            i/we ..2 told/asked/instructed/briefed/informed/notified/got/had/let ..2 @ourside ..4 know/to/that/cut/start/load/pack/order/block/set/prepare/about & your/you/for_you ASKED
            i/we/i_have/we_have/my/our/the ..4 put/wrote/printed/engraved/stitched/painted/stamped/embroidered/entered/typed/added ..2 your ..3 name/logo/initials/address/company_name ..2 on/in/into/onto ASKED
            i/we/i_have/we_have/my/our ..4 giving/gave/given/handed_in/sent ..1 notice ..2 on/to/for ..1 your ASKED
            cancelled/canceled/terminated/ended/wound_up/switched_off ..1 your ..1 old/current/present/existing/other/previous ..3 ASKED
            i/we/my/our ..2 have/has/am/are/had ..2 fitted/slotted/squeezed/worked/built/included/counted/scheduled/planned/pencilled/factored ..1 your/you ..4 into/in ..1 our/the/my/next ..4 ASKED
            taken/took/taking ..1 the_liberty of/to ..6
            went/gone/going/go ..1 ahead ..1 and/with ..4 & your/you/paperwork/order/contract/it ASKED
            @ourside is/are/has/have/will/start*/arrive*/come/comes/begin* ..4 @startthing/monday/tuesday/wednesday/thursday/friday/tomorrow/first_thing/at_eight/at_seven/next_week ..4 & even_though/although/though/despite/still_open/not_decided/not_talked/haven't/no_need/do_not_worry/already & your/you
            i/we will ..2 be/come/see/send/have ..2 @ourside/there/round/over/with_you ..4 & install*/fit/deliver*/start/set_up/hand_over/take_over/measure_up & monday/tuesday/wednesday/thursday/friday/tomorrow/then/next_week/first_thing ASKED
            your/the ..1 @startthing ..2 leave*/ship*/arrive*/start*/begin*/go*/come*/kick*/is/are ..2 on/next/tomorrow/this/at/monday/friday & already/congratulations/welcome/all_set/sorted/so_all/done_deal/no_turning & !signed/order_of/ordered/your_order/confirmed
            # the yes is certain
            as/which it/he/she/they/you will ..1 be
            bound/certain/sure/guaranteed/destined/going to approve/sign/agree/accept/say_yes/go_ahead/buy/order/join/nod & i_have/we_have/so/since/as/therefore/already/i_am/we_will/i_will & !not
            seeing/given/knowing/since/as/because that? ..1 you_will/you_are_going_to/you_would/you_are ..2 be? ..1 order*/buy*/sign*/take*/join*/go*_ahead/come*/using/switch* ..2 ::4 & !told/said/asked/confirmed/wrote/discuss*/only
            you ..1 would/will ..2 have? ..1 said/say/saying yes/ok/okay ..3 anyway/in_the_end/eventually/sooner/regardless/of_course/surely
            not/no ..1 question ..1 of ..1 whether/if ..2 only/just/but ::2 when ..3
            not ..1 whether/if ..1 but ..1 when
            let_us ..2 not ..2 go/talk/discuss/debate/argue/dwell ..4 whether/if
            let_us ..1 talk/discuss/plan/think ..2 about? ..2 go_live/launch/kick_off/installation/onboarding/roll_out/rollout/delivery_date/opening/party/start_date/colours ::3 & not/skip/past/beyond/enough/instead/stop/whether/assume/now_that & !if/would
            we ..2 both? ..1 know ..1 where ..1 this/it ..1 is ..1 heading/going/leading
            since/now_that/as/because we/you ..1 are ..1 partners/in_business/working_together/customers/a_customer/one_of_us/family/on_board/a_team/a_client/in/clients/a_member ..3 & !have_been/already_a/last_year
            now_that ..1 you ..2 joining/joined/switched/switching/chosen/on_board/part/customer/coming ..4 & !told/wrote/said/signed_on
            welcome ..1 to ..1 the/our ..1 family/team/club/community/fold/crew/customers/programme
            welcome_aboard/welcome_on_board/congratulations_on_your/congratulations_on_joining/congratulations_on_becoming/congratulations_on_the
            congratulations ..4 new/decision/choice/purchase/joining/member/owner/customer/order/contract & !award/anniversary/birthday/opening
            consider/regard/call ..1 it/this/that/yourself ..1 done/sorted/settled/ordered/booked/sold/signed/a_deal/ours/yours/enrolled/on_board/agreed/arranged & !not
            done_deal/deal_is_done/as_good_as_signed/as_good_as_done/as_good_as_sold/mere_matter_of_signing/in_the_bag/signed_and_sealed/a_foregone/foregone_conclusion & !not
            look*_forward ..2 to ..2 your ..2 payment/order/deposit/first_invoice/go_live/signature/signed/purchase/business/move_in/first_delivery & !if/thoughts/answer/questions
            all/only/just/now ..3 remains/left/missing/need/needed/to_do/outstanding ..3 is/are ..2 your/the/a ..1 signature/autograph/initials/name/go_ahead/deposit/address/iban/card & !if
            # one small act and it runs
            your/a/one/that/quick/little ..1 signature/autograph/initial/initials/nod/yes/deposit/card/name/click/iban/handshake ..6 and ..2 @startthing/we/i/it/you/the ..5 go*/ship*/is/are/comes/come/rolls/roll/leave*/start*/begin*/will/have/deliver*/install* & !if/after_that_you_can/before
            sign/initial/autograph ..5 and ..2 @startthing/we/i/it/the ..3 will/go*/ship*/comes/come/rolls/roll/leave*/start*/begin*/deliver*/install*/is/are ..4 & !if/fourteen/14/cancel/only
            which/what ..2 name/address/colour/date/account/card/day/entrance/email ..2 do/shall/should/will/am/are/can i/we ..2 put/print/use/deliver/charge/debit/invoice/ship/engrave/book/order/write/enter & !would_you/if
            where/when do/shall/should/can/will i/we/our/the ..3 deliver/drop/unload/put/install/ship/leave/park/set_up/fit/mount/start & !if/would
            how/where ..2 would/do/will/shall you/we ..2 like/want/be ..3 pay*/settle/delivered/invoiced/installed/billed & !if/whether
            who ..3 will ..2 be ..2 our/my/the ..2 contact/administrator/super_user/key_user & !if/would
            let_us ..1 get ..1 you/your ..4 live/signed/set_up/set/started/going/moving/enrolled/registered/on_board/onboarded/rolling/booked/up_and_running/over_the_line/sorted/moved_in/fitted/switched/in
            you_are/you_will_be ..2 going_to/will ..1 love/enjoy/be_delighted/wonder ..4 & new/yours/once/when/having/moved_in/installed/it_is_on
            you_will/you_are_going_to be ..2 using/driving/sitting/sleeping/cooking/working/living/enjoying/printing ..4 by/from/next/before/this/in & your_new/our/monday/week/summer/christmas & !if/could/would
            your ..1 new ..3 @startthing/car/kitchen/house/home/machine/system/boiler/boat/bike/sofa ..3 will/is_going_to/arrives/is_on/looks/comes/leaves/is_being & !if/would/you_ordered/in_case
            when/once/after/as_soon_as ..1 the/your ..2 contract/order/agreement/form/paperwork/deal is/are/has_been/gets ..1 signed/countersigned/in/done/through/back/returned/on_my_desk ..3 & !if/may/would/could/only/not
            i/we will ..2 need/want/take ..2 your ..2 card/iban/bank/credit/delivery_address/vat_number/account_number ..2 ASKED & !verification/identification/security/forget/identity
            i/we ..1 have/am/are ..3 keeping/holding/saving/reserving/blocking/stocking ..3 your ..3 @startthing ASKED
            told/telling/tell/asked/warned/informed ..1 the/my/our ..2 team/people/colleagues/staff/crew/boys/lads/office/driver ..1 to ..1 expect/welcome/prepare/get_ready/make_room/plan_for ..2 you/your ..3 ASKED
            thrilled/delighted/happy/glad/pleased/proud/excited/honoured/great to ..1 have/welcome/see/count/call/include ..1 you ..2 as/on/among/with/in/join*/our/a ..4 & customer/client/member/partner/board/team/family/user/owner/us & !here_today/visit/would_be/would/back_then
            the/your ..1 invoice/bill/contract/agreement/deposit_invoice/order_confirmation/paperwork/welcome_pack/starter_kit/first_invoice ..4 is/are/will_be/goes/follows/comes ..2 on_its_way/in_the_post/with_you/coming/follows/sent/out/attached_for_signature ..3 & your/you/for & !you_ordered/for_march/last ASKED
            invoice/bill/contract ..3 on_its_way/in_the_post/follows ..2 ASKED
            my/our/the ..1 assistant/office/colleague/team/logistics/dispatcher/planner/secretary/coordinator ..1 will/is_going_to ..2 call/ring/contact/be_in_touch/get_in_touch/write ..3 to ..1 arrange/agree/set_up/schedule/book/organise ..2 delivery/installation/handover/start/training/fitting/date/kick_off/window ASKED
            as ..1 our/a/one_of_our ..3 customer/client/member/subscriber/partner/owner/customers/clients/members ..1 you ..1 will/get/are/can/have ..6 & !as_a_customer_of/would/if/long_standing/existing
            you ..1 will/are_going_to ..1 get/receive/have ..2 access/login/log_in/portal/keys/welcome/starter/password/uniform/badge/account/first_delivery/confirmation/order_number/customer_number ..4 & !trial/test/demo/if/once_you_decide/would ASKED
            @ourside/plumber ..2 start*/begin*/come*/arrive*/move_in ..1 at/in/with/round ..2 your/you ..5 ASKED
            i/we ..1 have? ..1 took/taken/put/passed/pushed/sent/handed/entered/forwarded ..2 the/your/this ..2 order/contract/job/project/file/paperwork/application ..2 through/to/into/in/on/over ..3 production/planning/system/workshop/head_office/factory/accounts/schedule/legal/warehouse/print/so_we/books ..4 ASKED
            i/we ..1 have? ..1 ordered/bought/reserved/cut/started/begun ..1 the ..3 for ..1 your ..4 ASKED
            have/did ..1 you ..2 told/tell/informed/inform ..2 your/the ..2 team/staff/people/boss/wife/husband/supplier/landlord/colleagues ..2 that/about ..2 you_are/you_will/the_switch/switching/moving/the_new/buying/the_change & !how/would
            now_that ..1 that/this/it ..1 is ..1 settled/decided/sorted/done/agreed/out_of ..4
            that/this/it is ..1 settled/decided/agreed ,? then/so ..2
            so ..1 that ..1 is/makes/will_be <num> ..5 for ..1 you/your ..2
            great/perfect/good/wonderful/excellent/super/lovely/brilliant/fantastic/right ..1 so/then ..1 that_is/it_is/we_will/i_will/let_us/we_have/we_are ..4 & <num>/deal/start/order/book/deliver/sign/agreed/settled/put/write/send & !summary/summarise/tuesday_call/see/if
            your ..1 @ware/place/seat/spot ..4 is ..1 booked/reserved/confirmed/secured/blocked ..3 ASKED
            we/i ..1 will ..1 be ..2 with/at ..1 you/your ..6 to ..1 put/install/fit/set/mount/start/deliver/build/hang/lay/paint/connect/hand_over/pick_up ..4 ASKED
            once/when/as_soon_as/after ..1 we/you/it ..2 are/is ..1 up_and_running/live/running/in/set_up/in_place/on_site/installed/moved_in ..3 & your/you/we_will/review & !if/would/could/may ASKED
            skip/past/forget/never_mind/leave_aside/no_need_for ..2 decision/whether/yes/debate/discussion/formalities & dates/date/straight/start/go/delivery/next_steps/details/colour & !do_not/not
            how_many/which/what ..6 shall/should/do/can/will/may i/we ..2 register/enter/put/enrol/order/book/ship/deliver/sign_up/reserve/bring/pack/load/send/set_up/invoice ..4 & !would_you/if/so_that_the_quote/for_the_quote/in_the_quote/survey/to_the_demo
            your ..2 colleagues/team/staff/people/wife/husband/children/kids/guests/customers/drivers/nurses ..1 will/are_going_to ..2 be ..1 delighted/thrilled/happy/over_the_moon/pleased/love/amazed/glad ..1 with/about/when/by/to ..4 & their/new/your_new/the_new/it_arrives/arrives/next & !if/would
            your ..2 colleagues/team/staff/people/wife/husband/children/kids/guests/customers ..1 will/are_going_to love/enjoy ..2 their/your/the ..1 new ..3 & !if
            we ..1 look_forward/are_looking_forward ..1 to ..1 working/having/welcoming/seeing/delivering/starting/installing ..3 ..4 & with_you_from/as_a_customer/as_our/on_site/on_the/from/your_new/first & !if
            i/i_have/we/we_have/my_colleague/our_team/my_team/my_people have? ..3 @actedon ..8 your/you/for_you HARMLESS ASKED
            i/we/i_have/we_have had ..3 @ourside/printer/team/boys/people ..1 run/make/cut/print/load/pack/build/draw/prepare/start/order/clear ..6 & your/you/for_you HARMLESS ASKED
            your ..1 go_live/go_live_date/order_number/customer_number/start_date/delivery_date/installation_date/membership/membership_card/membership_cards/project_manager/account_manager/onboarding/welcome/login/first_invoice/installer/technician/fitter/trainer/crew ..1 name? ..1 is/are/will/has/have/comes/arrives/starts/on ..3 & !if/would/asked/since/problem/complaint ASKED
            from ..1 <day>/tomorrow/next_week/the_first/next_month/<num> ..3 your/you ..4 will/is/are ..4 & our/us/we/new & !rise/price/if/tariff ASKED
            on ..1 her/his/their/its ..1 way ..2 to ..1 you ..4 ASKED
            consider ..4 yours/done/sold/booked/reserved ..2
            which ..5 shall/do/should/will we/i ..1 paint/start/do/install/fit/begin/deliver/move/connect/switch ..3 first & !look/discuss/talk/test/try
            who ..3 sign*/signing ..1 for ..1 you ..4 & !could/may/would/have_to/authority
            being ..1 assembled/built/made/printed/cut/packed/loaded/prepared/processed/drawn_up ..2 for ..1 you/your ..3 ASKED
            set_up ..1 direct_debit/standing_order/billing/your ..6 ASKED
            as/since/because/seeing ..1 you ..1 are/will_be ..1 buying/ordering/signing/taking/joining/a_customer/going ..4 & !if/whether
            @ourside/lads/boys/guys/driver/surveyor/team ..1 is/are/have/has/will ..2 already? ..1 load*/pack*/build*/cut*/print*/draw*/measure*/pick*/start*/install*/paint*/prepare*/got ..4 your/you/yours ..3 ASKED
            your ..2 dashboard/workspace/system/phone/line/room/hall/stand/website/portal/shop/list/fence ..1 is/are/has_been ..1 configured/set_up/ready/live/prepared/built/activated/printed/reserved/waiting ..3 ASKED
            first ..1 bill/invoice/instalment/payment/delivery/debit ..2 comes/is_due/goes/follows/arrives/will ..4 ASKED & !would
            when ..1 you ..1 open/move/start/launch/celebrate/welcome/drive/cook/sit ..4 new ..3 with ..1 our ..3 & !if/would
            order ..2 cake/champagne/flowers/balloons/bubbly & your/go_live/opening/launch/signing
            confirm/check/note/get ..3 spelling/address/name/title/details/number ..4 for ..1 the ..1 contract/order/agreement/invoice/paperwork/delivery/lease ..2 ASKED & !if/would
            with ..1 your ..2 decision/yes/signature/approval/order ..2 behind/done/in_the_bag/out_of ..3
            press_release/announcement/article/post ..2 about/on ..1 our/your ..2 partnership/cooperation/collaboration/switch/order ..4 & goes/is/will/out/ready/written/tomorrow ASKED
            took/take/taken/read/understood ..1 your ..2 interest/nod/smile/question/questions/visit/call/enthusiasm ..2 as/for ..2 yes/order/agreement/go_ahead ..3
            next/this ..1 week/monday/month ..1 we/our_crew/they ..2 take_down/pull_down/tear_out/rip_out/remove/start/dig/paint/install/deliver/fit/move ..2 your ..3 ASKED
            in_my_mind/in_my_head/as_good_as ..4 & agreed/yours/customer/ordered/had_it
            i/we ..1 have ..1 moved/pushed/shifted/cancelled/postponed ..3 project*/job*/customer*/client*/order* ..4 so/to/for ..3 you/your/yours ..3 ASKED & !your_request
            placed/place ..1 the ..1 order ..1 for ..1 you ASKED
            """.replace(" ASKED", ASKED).replace(" HARMLESS", HARMLESS));

    static final Cues SETTLED = Cues.of(
            "your ..1 new ..2 is/are ..1 waiting/ready/on_its_way/on_order/parked ..6",
            "tell ..1 your ..2 staff/team/boss/people/colleagues/wife ..1 that ..6 start/starts/begins/comes/"
                    + "arrives/installed ..3",
            "let_us ..1 agree/settle/fix/set/choose/pick/decide ..1 on? ..1 the/a/your ..1 delivery/installation/"
                    + "start/handover/move_in/moving/kick_off/fitting ..1 date/day/time/slot",
            "you ..1 just/only/simply ..1 have/need ..1 to ..1 sign ..3",
            "all signed_up",
            "you_are ..2 all ..1 signed_up/set/booked",
            "part_of ..2 family/team/club ..2",
            "and_the ..1 rest ..1 is routine/easy/paperwork",
            "consider/see ..1 it ..1 as? ..1 done/yours/settled",
            "all/only_thing/everything ..2 missing/left/needed/open ..1 is ..2 signature/name/initials/autograph/"
                    + "card/yes ..3",
            "so/then/well i ..1 will ..1 take ..2 as ..1 yes/done",
            "i_assume/we_assume/i_take_it/i_guess/i_suppose ..1 we/you ..2 going_with/going_for/taking/want/"
                    + "choosing/starting",
            "we_will ..1 get_started/start/begin/kick_off/get_going ..4 then",
            "you_are_going_to/you_are_gonna/you_will ..2 be so/very/really/thrilled/amazed ..2",
            "with your new system/machine/car/house/kitchen/software/boiler",
            "that_is a_yes",
            "that is a yes then",
            "so_we have a_deal",
            "we_have a_deal",
            "^ it_is/that_is ..1 settled/agreed/a_deal then",
            "^ that_is ..1 settled/agreed",
            "i_take_it you/that_you/we ::2 in/on_board/agree/agreed/ready/happy/want/go",
            "i_will take that as ..1 yes",
            "take_that as ..1 yes/go",
            "consider it ..1 done/sold/ordered/yours",
            "consider_yourself done/sorted/sold/signed/booked/enrolled/in/part/one/a_customer/a_member/registered/on_board/covered",
            "have/has/got you in/on ..2 calendar/schedule/diary/books/list/plan/system/route",
            "let_us fix/set/settle/agree/book/pick/choose the/a/your ..1 handover/delivery/installation/start/"
                    + "signing/kick_off/moving/completion ..1 date/day/slot/time",
            "taken/took/take your ..3 off ..2",
            "i/we will ..1 drop/bring/hand/leave ..2 contract/papers/agreement/order_form ..6 sign",
            "we_are ..1 agreed",
            "i_assume/i_am_assuming/we_assume/i_presume ..4 ahead/on_board/agree/agreed/in/proceed/go/start/"
                    + "want_the/sign",
            "see_you on the_team",
            "the_only_thing/all ..3 left/remaining/missing ..1 is ..2 signature/start_date/your_name/date/autograph",
            "you_are/you're ..1 all_set/good_to_go/signed_up/in_the_system/on_the_list/booked_in",
            "your order/contract/subscription/account/installation/delivery/machine/start is ..1 in_the_system/"
                    + "booked/booked_in/scheduled/set_up/arranged/locked_in/reserved/pencilled_in/confirmed/placed/"
                    + "live/active/being_prepared/already",
            "since/as you have ..1 decided/chosen/made_up",
            "since_you are ..2 buying/taking/going/joining/signing",
            "so_you ..1 put_your_name/sign/initial",
            "you ..1 put_your_name on",
            "you just/simply/only sign",
            "i_know you ..3 sign/buy/say_yes/join/go_with",
            "see_you at the ..1 handover/kick_off/kickoff/signing",
            "you_will be_signing/be_joining/be_starting/be_buying/be_getting_your/be_using/be_driving/be_living/"
                    + "be_unpacking",
            "our_new customer/client/partner",
            "the ..1 fitters/crew/installers/technicians/engineers/team/lorry/truck/driver ..2 come*/arrive*/"
                    + "be_there/be_with_you/start* ..2 on/at/next/tomorrow/monday/this");

    private PresumptionFrames() {}
}
