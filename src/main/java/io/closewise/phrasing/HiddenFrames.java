package io.closewise.phrasing;

/** A binding act or a cost, and words that make it small, as {@link HiddenCommitment} finds them. */
final class HiddenFrames {

    static final Cues FRAMES = Cues.lines("""
            # a term or an act, played down
            @fineprint & @trifle & !before_you/please_read/have_it_checked/marked/highlight*/explain*/want_to_know
            @signact & @trifle & !please_read/before_you_sign/binding & !@who
            not ..1 dwell/linger/bother/worry/concern/trouble/burden/bore/get_bogged/waste/spend/fuss/stress/sweat/fret/go_into ..5 @fineprint
            @fineprint ..6 not/never/hardly/barely/scarcely ..2 bother*/matter*/worry/concern/affect*/apply/applies/need/bite/hurt/use/used/enforce*/relevant/important/notice/interesting/read ..3 & !if_you/binding & !@who
            skip/ignore/overlook/forget/never_mind/disregard/gloss/skim/jump/scroll/flick/leave_aside/put_aside/pay_no_attention ..5 @fineprint & !do_not/not_skip
            you_need/you_do/no/you_would/need/not ..2 not/need/have ..2 read/study/check/look_at/go_through/bother_with/wade_through/plough_through ..4 & @fineprint/@signact/annex/it/that/all/every & !before/until/today
            @fineprint ..3 is/are/was ..3 standard/routine/usual/boilerplate/same_as_everybody/same_as_everyone/same_everywhere/like_everyone/the_usual/normal/like_everywhere/just_legal/only_legal/only_lawyers/lawyers/blah/detail/details/trifle/formality & !cancel
            it/that/they is/are ..1 in_there/in_the_back/at_the_back/on_the_back/somewhere ..3 & fee/fees/term/clause/penalty/deposit/notice/renewal/cost/costs/charge & !page
            detail/details/trifle/afterthought/footnote/side_note/minor_point/small_matter/minor_thing/by_the_by & books/book/renews/commits/binds/charged/charges/charge/orders/order/signs_you/signed_up/subscription/enrols/minimum/twelve_months/contract/term/fee/deposit/debit & !in_detail/details_of/your_details/bank_details/the_details/more_detail/details_are/order_detail
            # a click, a word, a number, for something harmless
            say/reply/answer/text/click/press/tap/hit/type/tick/choose ..2 yes/ok/okay/accept/agree/confirm/continue/i_agree/accepted ..2 ..6 & recording/tape/record/detail/ignore/books/also/as_well/just_so/so_that/get_back_to/brochure/prices/then_we_can/and_i_will_send/only_to/sample & !if_you/or_no/either
            card/iban/bank/account/credit ..2 number/details/card/data ..6 & only/just/purely/merely/solely/simply & verification/identification/identity/identify/security/formality/file/records/system/form/check/confirm/proof/verify/reference/administrative/register
            card/iban/bank/account ..2 number/details/card ..8 & nothing/not ..2 happen*/charge*/notice/worry/debit*/taken/leave ..6 & !until_you/unless_you/we_ask_for/no_card/before/can_see
            card/iban/bank/account ..2 number/details/card & later/afterwards & sort/talk/see/work_out/figure/discuss/come_to
            sign*/initial*/signature/autograph/scribble/squiggle/scrawl/doodle/tick/thumbprint/name_on_it/put_your_name/click ..8 & so/to/for/that/only/just/simply/merely/purely/proves/shows/confirms/says & visited/was_here/were_here/been_here/we_met/we_talked/we_spoke/showed_up/receipt/received/attendance/attended/presence/the_file/my_file/our_file/the_files/our_files/files/archive/records/the_system/statistics/timesheet/head_office/my_manager/my_boss/brochure/catalogue/parking/insurance_reasons/data_protection/privacy/know_who/get_started/going/process/ball & !contract_binds/binding/before_you
            sign*/initial*/signature/autograph/scribble/squiggle/scrawl/doodle & nothing/not ..3 binding/commit*/oblige*/serious/contract/worry/mean*/final/change* ..3 & !until/unless/before/you_need/without_your/your_signature_is/nothing_is_signed/no_signature/without_sign*
            sign*/initial*/signature/autograph/scribble/tick & can/could/may/will/free ..2 always/still/simply/just/easily ..1 change/cancel/undo/tear/back_out/get_out/withdraw/rip ..4 & !14/fourteen/days/fee/notice
            sign*/initial*/autograph/scribble/signature ..6 & read/look/check/details/questions/explain/small_print/fine_print/go_through ..3 later/afterwards/at_home/at_your_leisure/another_time/when_you_have_time/some_other_time
            read/look/check/study/go_through ..4 later/afterwards/at_your_leisure/some_other_time & sign*/initial/signature & !before/then_sign/decide
            leave/leaving ..4 blank/empty/open ..6 & i/we/office/later & sign*/fill*/complete/form/contract/line/box/date/amount/term
            treat/see/regard/consider/think_of ..2 it/this/that as ..4 housekeeping/formality/paperwork/placeholder/pencil/pencilled/note/memo/souvenir/reminder/receipt/handshake/dry_run/rehearsal/trial_run/draft/gesture/bookmark & !draft_and/comment
            call ..2 it/this a/an ..2 formality/letter_of_intent/placeholder/reservation/expression/pencil/souvenir/memo & sign*/binding/return/initial/signature
            letter_of_intent/memorandum/expression_of_interest/reservation_form/pre_contract/provisional/non_binding & just/only/merely/mere/simply/harmless/nothing/bit_of & sign*/return*/initial*/deposit
            only/just/merely/mere/simply/purely/bit_of/piece_of/little ..2 formality/technicality/housekeeping/paperwork/admin/administration/bureaucracy/red_tape/box_ticking/procedure/protocol/rubber_stamp/legalese/legal_stuff/lawyers/ink/scribble/squiggle/signature/autograph/tick & !our_side/my_side/for_us/paperwork_in/is_missing/yours
            mumbo_jumbo/legalese/legal_jargon/lawyer_speak/lawyers'_stuff/lawyers_stuff/legal_stuff/legal_blah/legal_waffle/gobbledygook/boilerplate/small_type/tiny_print/tiny_letters/grey_text/footnotes & ignore/skip/just/only/never/no/not/nobody/mere/forget/bother/all/standard & !explain/translate
            # free, and then by itself
            first/free/trial/test/taster/introductory/month/months/weeks/box/year/pilot ..6 on_us/free/gratis/for_nothing/on_the_house/costs_nothing/nothing/complimentary/free_of_charge & rest/after/afterwards/then/from/later/next/second/fourth/thereafter/subsequently & itself/its_own/their_own/automatically/carries_on/carry_on/runs/rolls/roll/come_along/comes_along/continue*/keeps/keep/goes_on/go_on/kicks_in/follow/follows/arrive/arrives/stays/normal/regular/usual/full_price/as_usual/renew* & !stop*/ends/end_of/cancel/decide/unless_you_order/nothing_happens/euros/only_if/pounds/dollars/per/order/ask
            trial/test/taster/free_month/free_period/free_year/introductory ..6 & merges/slides/glides/flows/slips/morphs/moves/passes/rolls/segues/drifts/feeds/goes/turns/becomes/converts/changes ..2 straight/seamlessly/smoothly/quietly/naturally/simply/neatly/gently/automatically/into/over ..4 & !stop*/only_if/you_decide/you_choose/ends
            it/that/contract/subscription/plan/agreement/policy/membership/licence/deal/cover/service/trial ..2 renews/rolls/extends/continues/prolongs/carries/runs/ticks/keeps ..4 itself/its_own/automatically/over/on/silently/quietly/going & but/nothing/hardly/barely/never/not/no_need/worry/just/simply/small/forget/lose_sleep/notice & !cancel/stop*/ends/unless_you_renew/not_renew/until_the/notice
            hardly/barely/scarcely/never/not ..2 notice/feel/see/miss/spot/realise ..4 & it/that/first/charge/payment/debit/fee/fees/instalment*/month/cost/amount/direct/difference/monthly/leave/deducted & card/month/payment/fee/debit/account/statement/rate/instalment/charge/paid/bill/contract/subscription/price/costs & !noise/vibration/sound
            price/cost/costs/fee/fees/charge/charges/payment/money/bill/amount ..4 & sort/sorts/work/see/talk/look/worry/discuss/figure/come ..4 later/afterwards/another_day/another_time/in_time/down_the_line/down_the_road/when_it_comes/once_it_is_running & !if_you_want/would_you/shall_we/happy_to
            what_it_costs/what_you_pay/what_gets_charged/what_is_charged/how_much_it ..4 & later/afterwards/another/never_mind/not_important/forget/sort & !would/shall
            you/we will/can/are ..2 not/never ..2 be_tied/be_bound/be_locked/tied/locked/bound/held ..3 & really/properly/practically/as_such/actually & !after/month
            in_practice/nobody/no_one/never/rarely/hardly_anyone/hardly_anybody ..4 enforce*/insist*/hold*_you/collect*/charges/checks/looks/asks/reads/uses/invoke*/pays ..5 & clause/term/terms/fee/penalty/notice/period/minimum/small_print/fine_print/type/rule/deposit/condition/conditions/annex
            not/isn't ..2 a ..1 contract/commitment/obligation/purchase/order/subscription/agreement ..4 & more/just/only/really/merely/handshake/rather/simply/sort_of/kind_of & !until/before_you/unless/yet
            not ..2 really/properly/technically/actually/exactly/quite ..1 binding/a_contract/committing/an_order/signing/buying/a_commitment/a_subscription/legally ..3
            @bankdata ..4 & only/just/purely/merely/that_is_all/nothing_else/technical/credit_check/routine/as_a/sake_of & !unless/until/can_see/stop_online/cancel
            fees/costs/charges/extras/surcharges ..3 too? small/tiny/little/minor/negligible/marginal/hardly/insignificant ..4 & mention/notice/matter/worth/nothing/speak/talk/discuss/but & !list/table/page
            word/term/name contract/agreement/commitment/obligation/subscription ..6 scare/frighten/put_you_off/worry/bother
            not ..1 let ..4 contract/word/small_print/term/terms/title/heading/paragraph/clauses ..2 scare/frighten/put/worry/bother/confuse ..2
            only/just/merely/purely/simply/more_of ..2 a? ..1 technical/symbolic/internal/theoretical/administrative/cosmetic/statistical/template/bureaucratic/matter_of_form/routine ..3 & page/form/fee/deposit/card/signature/term/clause/contract/it/thing/field/box/question & !reservation_about/question_about
            <num> ..1 months/years/month/year ..3 & nobody/no_one/never ..2 takes/take/enforce*/insist*/counts/checks/looks/holds ..2 seriously/that/it/you/literally ..2
            just/simply/quickly ..1 click/scroll/tap/flick/page/swipe ..1 through/past/down/on/next/ok/yes/accept ..4 & !link/menu/to_see_the/pictures
            autograph/signature/initials/scribble/squiggle/name ..6 so_that/so/and ..1 i/we/you ..1 can/could/may/will ..2 get/send/give/bring/show/hand/unlock/release/start/open ..3 & sample/brochure/price/prices/demo/catalogue/quote/information/gift/login/access/voucher/present/test
            think_of/see/regard/treat/consider/take ..1 this/that/it/the ..2 signature/contract/form/paper/page/agreement/it? ..1 as ..2 receipt/handshake/note/souvenir/formality/ticket/reminder/guest_book/attendance/visitor's_book/placeholder/bookmark/friendly
            text/paragraph/line/page/bit/section/part/stuff ..5 under/below/behind/on_the_back/at_the_bottom/overleaf/after_that/underneath/in_grey ..3 & skip/ignore/forget/bother/never_mind/overlook/read/matter/worry & !please_read/read_it_carefully
            adds/add/renews/extends/books/activates/upgrades/switches/starts/begins/orders/charges/pays/debits ..1 itself/by_itself/on_its_own/automatically ..6 & notice/hardly/barely/love/worry/nothing/need_not/forget/without/do_a_thing/but_you & !cancel/unless_you/stop_it
            accept/agree/confirm/sign/tick ..3 terms/conditions/contract/agreement/form/page ..2 first ,? ..3 otherwise/or/before_i/then_i/so_i/else ..6
            sign/signature/signing/initial ..6 & i/we ..2 fill/enter/write/add/complete/put/type ..2 in? ..1 the/it/amount/rest/price/date/details/figures/numbers ..3 later/afterwards/myself/at_the_office/for_you/once
            i/we ..2 fill/enter/write/add/complete/put ..2 in? ..1 the? ..1 amount/rest/price/date/details/figures/sum/numbers ..1 in? ..1 later/afterwards/myself/at_the_office ..4 & sign*/signature/initial/autograph
            merely/only/just/purely ..2 reservation/option/placeholder/pencil_booking/registration/expression_of_interest/enquiry/pre_order/intent ..4 & bind*/fee/deposit/cancellation/sign*/commit*/costs & !no_fee/nothing_is/free_of
            who ..2 reads/bothers/looks/cares/checks ..4 & page/term/lock_in/clause/contract/fee/print/notice/conditions/annex/far & !you_should
            not ..2 spoil/ruin/kill/dampen ..2 mood/evening/fun/moment ..3 & bill/fee/cost/price/contract/term/details/terms/that
            tiny/little/small/wee/teeny/mini ..1 form/contract/commitment/obligation/signature/fee/clause/catch/deposit ..3 & just/only/with/really/it_is/nothing & !list
            not ..2 get/be ..1 hung_up/stuck/bogged_down/obsessed/fixated/lost ..2 on/in/with/about/over ..2 @fineprint
            everything/it/all/things ..1 simply? ..1 carries/goes/runs/stays/continues/keeps ..2 on? ..1 as ..1 normal/usual/before/it_is/always & free/trial/month/after/test/then & !stops/ends/if_you_order
            among/between ..1 friends/gentlemen/ourselves/partners & sign*/details/contract/terms/price/handshake/paper & !sham
            purely/merely/only/just/solely ..1 for ..2 quality/training/statistical/administrative/internal/technical/tax/security/the_record/legal/insurance/admin ..1 purposes/reasons/use? & yes/sign*/accept/agree/click/card/number/initial
            you_would/you_will ..3 buy/need/use/want/order/spend/take ..2 that/it/those/them/as_much ..2 anyway/anyhow & minimum/commitment/contract/purchase/volume/term/quota
            called/says/said/looks_like/titled/labelled ..2 a? ..1 contract/agreement/order/commitment/subscription ..2 but ..6
            card/account/money ..4 not ..1 be? touched/charged/debited/used/billed ..4 & not/first/yet/at_first/weeks/until_later/immediately/straight & !unless/until_you/if_you
            get/receive/be ..2 bill/invoice/charge/debit ..3 at_some_point/some_day/one_day/eventually/later_on/in_due_course/sooner_or_later ..3
            name/sign/signature/initials ..6 nothing ..1 exciting/special/dramatic/to_it/more/serious/big/scary/dangerous ..3
            fee/price/cost/rate/charge/term ..8 hardly/barely/scarcely/not ..1 worth ..2 talking/mentioning/discussing/worrying/speaking/thinking
            signature/sign/click/tick/card ..6 so ..1 the/my ..1 computer/system/tablet/screen/software/app ..2 lets/will_let/allows/can/continues/works/opens ..3
            tick/sign/click/accept ..6 runs/goes/works/continues/takes_care ..2 itself/its_own/automatically ..4
            left/leave/leaving ..3 line/field/box/price/amount/date ..2 open/blank/empty ..4 & sign*/fill/later/together/afterwards/some_day & !yours
            only/just/merely ..1 signing/confirming/agreeing/initialling/acknowledging ..1 that ..4 & seen/read/received/been/was/talked/met/had & !arrived/delivery
            pay ..1 it/that/them ..1 no ..1 mind/attention/heed
            written ..1 by ..2 lawyer/lawyers/nervous/insurers/legal ..3 & penalty/penalties/paragraph/clause/term/page & !your
            lost/bogged/tangled ..2 in ..1 the ..2 terms/details/clauses/small_print/paperwork/fine_print ..4
            ask/asks ..1 for ..2 money/card/payment ..4 hardly/barely/never/later/hardly_notice ..3
            option/reservation ..2 not ..1 an ..1 obligation ..6 until/at_least/well/for_now ..3
            renewal/renew*/extension/subscription ..6 for ..1 your ..2 comfort/convenience/peace/benefit/own_good ..2
            thumbprint/signature/click/tick ..6 and ..1 you ..2 got/get/have ..2 voucher/gift/sample/discount/present/goody/login/access ..3
            bit/part/text/paragraph/line ..1 in ..1 grey/small/italics/small_letters/brackets ..4 & only/just/because/law/ignore/skip
            only ..1 there ..1 because ..4 law/lawyers/regulator/insurer/legal ..4
            """);

    private HiddenFrames() {}
}
