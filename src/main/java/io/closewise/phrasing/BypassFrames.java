package io.closewise.phrasing;

/** People who have a say, and ways to leave them out, as {@link AuthorityBypass} finds them. */
final class BypassFrames {

    static final Cues FRAMES = Cues.lines("""
            # they need not know, or not yet
            @who ..3 not/never/needn't ..3 need/have/know/hear/see/find/notice/learn/be/get/ask/read/realise/realize/care/involved/told/bothered/suspect/check/look ..4 & !i/we_will/would_rather/without/yet/if_you_would/own/please
            @who ..2 only/just ..2 need*/has/have/hear*/find*/see*/learn*/get* ..4 after/later/once/when/afterwards/at_the_end
            @who ..2 can/could/will/would/may/might ..2 find_out/hear/learn/be_told/get_told/see/discover/read ..6 & later/afterwards/when_it/once/after/back/installed/signed/done/too_late/anyway/in_due
            tell/inform/show/involve/ask/brief/loop_in/bring_in/explain_it_to/present_it_to ..3 @who/them/him/her ..3 & later/afterwards/after/once_it/when_it/once_the/when_the/fait/done & sign*/first/finalise*/finalize*/installed/done/order*/let_us/settled/agreed/running & !would_you/shall/should_we/if_you
            not/never ..2 have/need ..2 run/take/get/put/pass/clear/send/bring ..4 past/by/through/before/to/with/approved ..2 @who/trustees/governors/anyone/approval & !i/we
            not/never ..1 run/take/put/pass/clear/mention/breathe/say/tell/show/forward/copy/cc ..4 past/by/to/with/about/it/this/word/anything ..4 @who ..3 & !i/we_will/would_not/please_do
            not ..1 tell/inform/involve/ask/copy/cc/bother/trouble/drag/worry/alarm/mention ..2 @who & !i/we/because/before/should/your_decision
            no ..1 need/reason/point/use/sense/call ..2 to/in/for ..1 tell*/inform*/involve*/ask*/copy*/bother*/trouble*/drag*/worry*/wait*/bring* ..3 @who/anyone/upstairs/committee ..4
            leave/keep/cut/kept/leaving/keeping ..3 @who ..2 out/away/aside/in_the_dark/uninformed/off_the_thread/off_the_e_mail/off_copy ..3
            leave/keep/cut ..2 out ..1 of ..1 it/this/the_loop/the_thread & @who
            what ..2 @who ..4 not ..2 see/know/hear/read ..6
            @who ..2 will/would/is/are/tend*/always ..2 only/just/simply/always/merely ..2 make/slow/say/complicate/block/delay/object/drag/get_in/cause/nitpick/kill/ask/want/meddle/interfere/spoil/fuss/find_a/hold/veto/water/ruin/overthink/stop ..6
            @who ..3 will/would/going_to/could ..2 make ..1 a ..1 meal/fuss/drama/mountain/scene/song ..3
            @who/she/he/they ..1 would/will ..1 only/just ..1 say ..1 no
            does/do/must/need/should/has/have ..2 @who ..3 really/even/actually/honestly/absolutely ..2 have/need/be/know/sign/see/hear/get/in_on/involved ..4
            does/do/must ..2 @who ..3 have_to/need_to be/know/hear/sign/see ..2 in_on/part/about/involved/every & !by_when/when/how/who
            while/when/since/if/as/before/because ..2 @who/she/he/they ..3 on_holiday/on_leave/on_vacation/away/out/off/sick/ill/abroad/travelling/in_a_meeting/on_maternity/on_a_plane ..2 & sign/our_chance/chance/window/settle/decide/get_it/quick/quickly/seal/push/slip/go_ahead/use/perfect/find_out/behind/moment/done
            before ..2 @who/she/he/they/anyone ..2 is/are/gets/get/come/comes/wake/wakes/returns/return/notices/notice/asks/ask/sees/see/hears/finds ..1 back/wind/up/from/about/it/out/question*/involved/home ..3 & sign/done/settle*/sort*/get/let_us/seal/close/order*/install*
            ask*/asking/beg ..8 forgiveness
            forgiveness/apologise/apologize/sorry/explain ..1 later/afterwards/than_permission & @who/sign/order/install*/it
            sign/signing ..2 as/for/on_behalf_of/in_place_of/in_the_name_of/instead_of ..3 @who/acting/deputy/head & !with/if_you/who_will/authorised/authority
            sign/order/book/do ..2 as ..1 acting ..4
            use/borrow/take ..1 his/her/their/your_boss/the_boss/the_director ..2 stamp/login/card/signature/password/account/seal/code/name & !if/with
            behind ..2 @who/his/her/their ..2 back/backs
            on_your_own_authority/off_your_own_bat/on_your_own_say/without_anyone/without_telling/without_asking/without_involving/without_consulting/without_the_knowledge/without_them_knowing/without_him_knowing/without_her_knowing & !i/we_do/would_not/me/us
            # the limit and the label
            keep/keeping/stay/get/make/bring/put/hold/split/trim/cap/shave ..6 under/below/beneath/just_short/within & limit/threshold/ceiling/grand/thousand/approval/trustees/tender/sign_off/authority/<fig>/board/committee/procurement & not/nobody/no_one/so/no/then/and/without & @who/approval/sign_off/nobody/no_one/yourself/own/question*/tender/alone/signature/committee & !budget_you/trouble
            split/splits/divide/break/chop/spread/slice/carve/cut ..6 invoice*/order*/purchase*/amount/bill*/contract*/sum/parts/pieces/halves/two/three/months & limit/threshold/approval/nobody/no_one/radar/board/finance/procurement/notice*/tender/@who/under/below/question* & !trouble/would_not/easier
            book/label/sign/put/file/record/declare/code/enter/log/register/disguise/list/describe/call/hide/bury/expense/charge ..5 as/under/in ..2 stationery/office_supplies/supplies/sundries/maintenance/petty_cash/marketing/training/consumables/travel/repairs/entertainment/consultancy/miscellaneous/software/something/another/cleaning/catering/refreshments/equipment/operating & so/way/that/then/slips/nobody/no_one/signed/and/never/instead & !invoice_is/vat
            slip*/slide*/sneak*/sail*/fly/flies/get/gets/squeeze* ..3 through/past/under/by ..2 the? ..1 @who/radar/approval/controls/net/checks/unnoticed/without ..3 & !i_would/not_try
            slips_through/slip_through/sails_through/slide_through/flies_under/fly_under/goes_unnoticed/go_unnoticed & @who/as/office/radar/finance/supplies/that_way/limit
            never ..1 reaches/reach/gets_to/crosses/lands_on/shows_up/appears/comes_before ..4 @who/approval/committee/tender
            # round them, above them
            get/go/work/find_a_way/way/talk/nip ..2 round/around/past ..2 @who/gatekeeper*/red_tape/approval/committee/him/her/them ..2 & !tour/walk/show/look
            i/we ..3 play/plays/know/knows/golf/dine/friends/drink/pull/had_lunch ..6 @who & for_you/let_me/so/word/strings/past/round/around/sort/fix/could_have/skip
            over/above ..1 your/his/her/their ..1 head/heads & i/we/go/going/take & !it_goes/it_would/going_over_your_head_is
            i/we ..3 take/raise/go/escalate/turn/write/speak/ring/call/phone/bring/copy/cc ..5 @who/higher_up/upstairs/someone_above/someone_senior/top ..4 & if_you/unless/since_you/or_else/otherwise/then/without_you/whether_you/until_you/as_you/instead/behind & not/cannot/unless/refuse/otherwise/stall*/hesitate*/behind/instead/whether/keep & !would_not/will_not/without_asking/if_you_like/if_you_want/never
            settle/keep/sort/agree/decide/handle/do/fix/arrange/seal ..2 it/this/that ..2 between ..1 us/you_and_me/the_two/ourselves & @who
            just ..1 the ..1 two ..1 of ..1 us & @who
            between ..1 you/us/the_two/ourselves ..4 & @who & not/only/need/later/after/without/no/out/meal/rather/never & !together
            policy/rule/rules/process/procedure/tender/sign_off/four_eyes/second_signature/dual_signature/approval ..3 is/are/can/could/just/only ..3 formality/ignored/skipped/bent/guideline/suggestion/stretched/for_others/overrated/waste/bypassed/flexible & !our
            skip/bend/dodge/bypass/duck/sidestep/forget/ignore/circumvent/evade ..4 policy/rule/rules/process/procedure/tender/sign_off/four_eyes/second_signature/approval/committee/procurement/purchasing/legal/compliance/audit/vote ..2 & !not_skip/never/you_said/would_not
            @who ..3 never/not/hardly/seldom ..2 read*/check*/look*/notice*/open* ..4 anyway/it/them/either & !yet
            fait_accompli/accomplished_fact/facts_on_the_ground/rubber_stamp_it & @who/sign/they/then/them
            put/charge/buy/pay ..3 on/with ..1 your ..1 own/private/personal ..1 card/account/pocket ..4 & claim/expense/back/later/travel/refund/reimburse*
            i/we ..1 can/could/will/would/shall/may ..3 speak/write/go/talk/turn/ring/call/phone/take_it ..2 to ..1 your/the ..2 @who ..6 & if_you/telling/tell_him/tell_her/tell_them/directly/straight/blocking/instead/and_tell/that_you/too_busy/since_you/myself & !if_you_like/if_you_want/if_you_agree/if_you_prefer/if_that_helps/with_you/would_not/ask_first
            rather/prefer/better/best ..2 not ..2 have/invite/involve/include/bring/copy/tell/show/ask ..4 @who ..6
            rather/better/best/prefer ..1 if/without ..4 @who ..4 & not/out/absent/learn/only/stay/later & !i_would_rather_you_asked
            sign/initial/approve/confirm/order ..2 for ..1 her/him/them/your_boss/your_wife/your_husband/your_director ..4 & never/not/check/notice/mind/know/holiday/away/just
            call/name/label/describe/book/list/declare ..1 it/this/them ..2 as? ..1 consumables/maintenance/training/supplies/stationery/sundries/a_repair/repairs/travel/consulting/a_pilot/a_test/research/expenses/a_donation/overheads ..3 & tender/approval/board/not/no/nobody/then/so/limit/finance
            your ..1 boss/director/manager/ceo/chairman/board/owner/husband/wife/father ..1 will/would/might ..1 see/hear/meet/receive/talk/listen ..2 me/us/to_me ..3 & if_you/unless/since/otherwise
            why_not/how_about/what_about/let_us/just ..2 surprise/surprising ..2 @who ..4
            before ..2 the/your ..1 new/next ..1 @who/manager/boss/director/policy/rules/rule ..2 start*/arrive*/comes/take*/begin*/get*/apply/applies ..4
            backdate*/back_date/back_dated/predate/antedate/postdate/post_date ..6
            stay*/keep/remain/remains ..1 between ..1 you/us ..3 & until/till/installed/signed/board/boss
            use/borrow/take/copy/scan ..1 your/the/his/her ..2 @who ..1 signature/stamp/login/card/password/account/initials/seal ..3
            go/write/speak/talk/turn/complain/report ..2 to ..1 the_person/somebody/someone/the_one/whoever/people/those ..1 above/over/higher ..2
            compliance/security/legal/procurement/approval/audit/data_protection/safety/tender/vendor/privacy ..2 form/review/check/sign_off/process/assessment/approval/questionnaire/clearance ..2 can/could/may/will ..1 wait/follow/come/be_done/be_filled/be_skipped ..3 & !until/would_you/if_you_like/as_your
            claim/expense ..1 it ..1 back ..1 as ..2
            let/make/have ..2 @who ..3 believe/think/assume/find_out/discover ..4 & only/just/test/later/invoice/from/when/it_is
            @who ..3 not ..1 here/around/present/in_the_room/at_home ..4 & so/who/stop/sign/decide/chance/quick
            who_is_going_to/who_would/who_will ..1 stop/know/tell/check/notice/ask/find_out ..2 & sign/you/approve/him/her/@who & !who_will_ask_you
            must/do/why_do/should ..1 you ..1 really/even/actually/always ..2 ask/check/consult/involve/tell/inform/run ..3 @who ..6
            find/look_for/go_to/get ..2 someone/somebody ..2 above/over/higher/senior/quicker ..2 him/her/them/you/up ..3
            no_one/nobody ..2 will/would/is_going_to/ever ..2 ask/notice/check/look/know/object/question/mind ..3 & approve/sign/book/repair/cost_centre/invoice/expense/budget/limit/as_a & !your_answer
            another/other/different ..1 cost_centre/budget/department/account/project/line ..6 & so/nobody/no_one/notice*/without/never & invoice/book/charge/put/bill
            tick/say/write/state/confirm/claim ..6 that ..2 @who ..2 agreed/approved/knows/signed/said/has_agreed/has_approved ..3 & !has_your/did/if/once
            if_you ..1 call/name/label/book/declare ..2 it ..1 a/an/as ..2 pilot/test/trial/repair/sample/donation/loan/service ..3 & procurement/tender/approval/board/not/without
            not ..1 have_to ..1 go ..1 through ..2 @who ..6
            off/away_from ..1 the/your ..1 @who ..1 desk/radar/books ..3
            stays/stay/keep/keeps ..2 off ..2 @who ..2 desk/radar/table/screen
            saves/save/spares/spare ..2 us/you ..3 dance/circus/trouble/hassle/pain/discussion/back_and_forth/palaver/rigmarole ..2 with ..2 @who ..3
            while/when ..1 your ..1 @who ..1 is ..2 at/in/on/away ..3 & let_us/strike/sign/now/moment/quick/chance
            already ..2 had_a_word/spoken/talked/written/been ..2 with/to ..2 your ..1 @who ..4 & so/may_as_well/agree/anyway/wants & !as_you_asked/you_asked
            rules/policy/procedures/guidelines ..1 are/is ..1 for ..6 & not/others/pencils/small/little/idiots
            who ..1 needs ..3 signature/approval/permission/lawyers/committee/board/blessing/sign_off ..4
            @who ..2 meet/meets/comes_back/decides/sits/returns ..2 on ..1 <day> ..4 & so/sign*/before/let_us/done & !i_will_wait/afterwards
            if ..1 anybody/anyone/someone/somebody/he/she/your_boss ..1 asks ..4 you/it/say/tell/we ..6 & loan/sale/test/cheap/free/gift/sample/nothing/didn't/was & !price
            tell ..1 your ..1 @who ..3 it ..1 was/is/cost/came ..6 & sale/cheap/free/half/gift/discount/loan/old/used
            leave/give ..2 approval/form/forms/paperwork/application ..2 to ..1 me ..4 & know/write/fill/say
            fewer/less ..2 people ..6 know/involved/hear/see ..6 & better
            would_not/should_not/rather_not ..2 show/forward/give/mention/send/leave ..4 to ..2 your ..1 @who ..3
            not ..2 need ..2 your ..1 @who ..2 blessing/permission/approval/okay/signature/consent
            not ..1 need ..1 anyone/anybody ..3 & card/sign/boss/approval/company
            """);

    static final Cues GONE_ROUND = Cues.of(
            "forget/ignore/skip/bend/break/never_mind/sidestep ..3 tender/procurement/purchasing/approval/spending/"
                    + "signing/internal/company/compliance rules/rule/policy/limit/limits/process ..3",
            "not ..2 need/require/needs ..2 second/another/further/extra signature/approval/signatory",
            "better/rather/prefer ..2 talk/speak/write/turn ..1 to ..1 your ..1 superior/boss/manager/director/"
                    + "chief/board/head",
            "make ..1 it <fig> ..8 signature/approval/limit/threshold",
            "sign/decide ..1 alone/on_your_own/by_yourself",
            "ask ..4 forgiveness",
            "deal/talk/speak/work/negotiate/discuss ..2 with/to somebody/someone/anyone/the_person/people ..2 "
                    + "above/over/higher/senior ..1 you ..4",
            "deal/talk/speak/work/negotiate ..2 with/to somebody/someone ..3 who ..1 can ..2 decide/sign/say",
            "above/over your ..1 head",
            "stay*/keep*/remain*/come*/is/be ..2 under/below/beneath ..3 limit/threshold/ceiling/cap/authority/"
                    + "approval",
            "company/corporate/your/private ..1 card ..5 procurement/purchasing/approval/notice*/finance/"
                    + "accounting/past",
            "book/declare/enter/label/code/invoice/bill/file/put/call/post ..2 as/under ..4 so/and/then ..3 "
                    + "finance/nobody/no_one/accounting/purchasing/board/boss/controller/procurement/audit ..4",
            "go/going/turn/write/went/speak/talk/straight ..2 straight/directly/right/over/around/past/round/above "
                    + "..4 @who/head",
            "over/around/past your ..1 head/manager/boss/director",
            "straight/directly/right to ..3 @who",
            "go/get/work/going ..1 around/round/past/over ..3 @who/head",
            "skip*/bypass*/circumvent*/sidestep*/dodge*/evade*/sneak* ..4 @who/approval/them/him/her/policy/"
                    + "process/tender/committee/step/limit/rules",
            "skip/bypass/avoid/circumvent/sidestep ..3 approval/tender/committee/review/procurement/purchasing/"
                    + "legal/sign_off/approval_process",
            "before ..3 @who ..2 gets_wind/get_wind/finds_out/find_out/hears/hear/notices/notice/sees/see/wakes_up/"
                    + "asks/ask/can_object/comes_back/is_back/gets_involved/get_involved/objects/realises/realizes",
            "tell/inform/show ..2 @who ..2 afterwards/later/once/when_it/after_it/after_the_fact/tomorrow/next",
            "sign/buy/order/decide/book ..3 first ..4 tell/inform/ask/show/explain/talk ..3 @who/afterwards/later",
            "ask/easier_to_ask forgiveness",
            "better_to_ask forgiveness",
            "forgiveness than permission",
            "split* ..6 invoice*/order*/purchase*/amount/bill/contract*/sum/parts/two/limit/halves",
            "on/into/in two/three/several/separate/smaller/<num> invoices/orders/contracts/bills/purchases/parts/"
                    + "instalments ..8 limit/threshold/approval/board/finance/@who/tender",
            "two/three/several/separate/<num> ..1 small/smaller/little/separate orders/invoices/contracts/"
                    + "purchases/parts/bills",
            "two/three/separate/smaller invoices/orders/contracts/bills/purchases",
            "under/below ..4 limit/threshold/approval/signing/authority/ceiling/amount_that/sum_that/tender ..3",
            "stay*/keep/kept/remain*/come*/just ..3 under/below ::8 approval/board/limit/threshold/@who/tender",
            "not/no/without ..3 approval of/from ..2 @who",
            "not ..2 need ..3 board/director/committee/manager/procurement/finance/boss/ceo approval/signature/"
                    + "okay/consent/permission/blessing",
            "under_the_radar/slip_it_past/slip_this_past/slip_past/get_it_past/get_this_past/sneak_it/"
                    + "through_the_back_door/back_door/on_the_quiet/on_the_sly",
            "keep_it/keep_this/keep_that ..1 quiet/secret/hidden/to_yourself/from ::3 @who",
            "put/book/hide/bury/enter ..3 under/as/in ..2 another/different/other/training/petty_cash/"
                    + "office_supplies/maintenance ::6",
            "forge/sign ..2 in_his_name/in_her_name/on_behalf_of_your/for_your_boss/for_your_director/in_your_boss",
            "you_can ..1 sign/decide/approve ..6 without/yourself ::3 @who",
            "nobody/no_one ..2 above_you/upstairs/in_your_company/at_head_office ..4",
            "pretend/act_as_if/say_that ..3 @who ..2 approved/agreed/knows/signed");

    private BypassFrames() {}
}
