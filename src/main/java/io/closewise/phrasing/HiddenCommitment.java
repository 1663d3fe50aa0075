package io.closewise.phrasing;

import java.util.List;

/** Small words for what binds or costs. Saying that something binds, or that it ends by itself, is the opposite. */
final class HiddenCommitment implements Detector {

    private static final Cues BINDING = Cues.of(
            "deposit",
            "contract_calls/duration/blank",
            "letter_of_intent/letter/pre_order/declaration/option/intent/squiggle/name_at/lease/loan/debit",
            "sign*/signature*/initial*/initials/autograph*/scribble*/countersign*/contract*/clause*/agreement*/"
                    + "paperwork/form/forms/small_print/fine_print/order_form/terms/term/renewal*/notice/"
                    + "notice_period/commitment/direct_debit/mandate/auto_renewal/paragraph*/conditions",
            "tablet/screen/button/checkbox/pages/minimum/dotted/email_address/initialling/card_number/"
                    + "account_details",
            "renewal/extension/prolongation/term/months/cancellation/penalty/lock_in/auto_renew/autopay",
            "put/write/pop/jot/stick/drop ..2 name/initials",
            "cross/tick/text_message/confirm*/reservation/rules/visit_report/form/receipt/report/acknowledgement/"
                    + "acknowledgment/slip/tick_box",
            "tick*/click*/check ..3 box/boxes/here/accept/below/agree/this/that/button",
            "tap/click/press ..1 accept/agree/ok/okay/yes",
            "card/card_details/bank_details/iban/account_number/payment_details",
            "on_the_dotted_line/dotted_line",
            "subscription*",
            "page <num>",
            "cost/costs/price/fee*/charge*/penalty ..1 later");

    private static final Cues PLAYED_DOWN = Cues.of(
            "gesture",
            "only/just/merely confirm* that ..6",
            "let_us ..1 not ..1 talk ..4",
            "is ..2 on/in ..2 somewhere",
            "somewhere",
            "because ..2 lawyer*/auditor*/system/office/head_office/law want*/need*/insist*/require* ..2",
            "only/just/merely/purely/mere/simply/pure a? ..1 formality/formalities/technicality/paperwork/paper/"
                    + "bit_of/signature/piece_of_paper/detail/routine/form/box/procedure/admin/administrative/"
                    + "autograph/squiggle/line/click",
            "a/pure/mere/little formality",
            "formality",
            "only/just/purely for ..2 records/file/files/statistics/system/paperwork/books/admin/archive/form",
            "mean*/means/change*/changes/cost* nothing",
            "not ..1 mean/commit/bind/tie/oblige/cost/change/matter/count/hurt ..2 you/anything/a_thing/much/to/"
                    + "really",
            "not_bind/not_commit/not_tie/not_mean",
            "commits/binds/ties/obliges you to nothing",
            "not ..1 binding",
            "nothing ..1 to ..1 worry/fret/concern/lose/read/think/it",
            "no need/reason/point to/in? ..1 read/study/check/worry/bother/go_through/look/look_at/reading/do",
            "not need/have to ..1 read/check/study/worry/bother/look/understand/go_through/think/do",
            "nobody/no_one ..2 read*/look*/check*/care*/bother*",
            "not ..1 bother ..1 with/about/reading/to",
            "not ..1 worry ..1 about/over",
            "do_not ..1 read/study/look_at/fret/mind/fuss/sweat/lose_sleep",
            "ignore/skip/disregard/overlook/forget/skim ..4 clause/print/page/part/terms/section/rest/paragraph/"
                    + "conditions/box/about_it/line/notice/renewal/bit",
            "never_mind",
            "of_no importance/consequence/significance/relevance/weight/concern",
            "it/that/this/which merely/only/just/simply/purely prove*/show*/confirm*/say*/record*/mean*/open*/"
                    + "start*/tell*/let*/document*/acknowledge*/states",
            "not ..1 concern/affect/interest/touch/trouble you",
            "hardly/barely/scarcely ..1 notice*/feel/felt/see/worth/matter*",
            "rest ..1 happens/goes/runs/follows/takes_care ..3 own/itself/automatically/us",
            "not ..1 really ..1 signing/sign/committing/agreeing/buying/binding/a_contract",
            "more of a ..2 reservation/gesture/note/formality/courtesy/habit",
            "somewhere ..2 back/end/bottom",
            "just/simply make/do it",
            "needs no/little thought/thinking/reading",
            "think_nothing/nothing_more/nothing_but/nothing_other/nothing_special/nothing_really/nothing_serious/"
                    + "nothing_big/not_a_big_deal/no_more_than",
            "only/just ..2 there/because ..1 because/lawyers/auditors/law/regulations/head_office ..3",
            "lawyers_being/for_form/form's_sake/for_the_form/for_show/red_tape/bureaucracy/paper_shuffling",
            "never ..1 enforce*/used/applied/applies/read/happens",
            "not ..1 let ..3 scare/put/frighten/worry/stop/bother you",
            "you can/may ..1 forget/skip/ignore",
            "forget ..1 about ..1 it/that/them",
            "will_do",
            "need not ..1 read/check/study/worry/look/bother/go_through/understand/think",
            "not need/have to ..1 go_through",
            "same as everywhere/always/everyone",
            "everybody/everyone ..1 signs/clicks/ticks/does",
            "a mere/just_a/only_a/little/small tick/click/signature/initial/detail/footnote/thing",
            "like ..1 any/every other",
            "without reading/looking",
            "only/just ..1 an ok/okay/initial/autograph/x",
            "simply/just/only an ok/okay",
            "details/fine ..2 we ..3 later/another",
            "not ..2 get ..2 bogged/lost ..2 in",
            "glance/skim/flick",
            "all/just/only/the/quite ..1 standard/boilerplate/legalese/routine/usual/blah",
            "usual/standard/normal/boring stuff/text/wording/blah/legal_stuff/boilerplate/terms",
            "boilerplate/legalese/mumbo_jumbo/blah_blah/legal_stuff/lawyer_talk/gibberish",
            "not ..2 notice/see/feel/spot/remember/miss ::3 charge*/payment*/month*/fee*/it/cost*/debit*",
            "forget/forgotten about_it/about_that",
            "quick/quickly/tiny/little signature/autograph/scribble/initial/squiggle",
            "not important/relevant/interesting",
            "unimportant/irrelevant/trivial/harmless",
            "details/rest/terms/price/cost/costs/that/it ..2 later/afterwards/some_other_time/sort_itself/follows/"
                    + "follow",
            "discuss/sort_out/settle/work_out/talk_about ..4 later/afterwards",
            "can ..1 always/still cancel*/get_out/change/undo ..2 somehow/anyway/later/any/whenever",
            "is ..1 no_big_deal/neither_here_nor_there/a_trifle/small_beer/beside_the_point/not_an_issue/nothing",
            "no_big_deal",
            "safely/happily/just ignore/skip",
            "read ..2 later/afterwards/some_day/at_home/when_you",
            "not ..1 look ..1 too_closely/closely/at");

    /** Says by itself that a cost or a term is hushed up. */
    private static final Cues HUSHED = Cues.of(
            "you ..1 can ..2 forget ..1 about ..1 the ..1 fee/fees/cost/costs/terms/term/contract/notice/rest/"
                    + "price/renewal",
            "you_will/you_would ..2 forget ..1 you/that/about/it ..4",
            "you_will ..1 not ..1 even ..1 remember/notice/feel ..4",
            "you ..1 only/just/merely confirm/acknowledge/say/state that ..6",
            "goes/go/carries/runs ..1 on ..4 after the ..1 trial/test ..8",
            "let_us not talk about that ..2",
            "only/just/merely ..1 confirm* ..1 that i ..4",
            "leave ..3 blank/empty/open ..6 i/we ..2 fill/enter/complete",
            "fill ..1 it/that/them/this ..1 in ..2 later/for_you/myself/afterwards",
            "sign/signature/initial/tick ..6 just/only/merely/simply ..1 say/says/means/confirms/shows/proves ..4",
            "makes/make ..1 no ..1 difference",
            "account/card/iban/bank ..2 number/details ..4 only/just/merely so/because/to/for",
            "system/computer/software ..2 lets_me/let_me/needs/wants/requires ..6 card/number/signature/iban/details",
            "you_will ..2 hear ..1 from_us ..2 in_time/then/later",
            "clause/paragraph/page/section ..3 safely/just/simply/happily? ignore/skip/forget/overlook",
            "basically ..4 trial/test/free/nothing",
            "sign*/initial*/signature/autograph/scribble/squiggle/tick/name ..6 so/so_that/because/to/for/that ..6 "
                    + "file/files/records/statistics/report/archive/visit/show/prove/books/was_here/were_here/"
                    + "been_here/talked/spoke/met/know_you",
            "card/bank/payment/iban/account ..2 details/number/data ..3 only/just/purely/merely ..4",
            "card/bank/payment ..2 details/number ..6 happens/goes/runs/follows ..1 automatically/itself/own",
            "after/once ..3 month/week/trial/period/year/days ..6 rolls/goes/carries/runs/continues/renews/becomes/"
                    + "turns/converts ..2 on/over/itself/paid/automatically/into ::5 hardly/barely/notice/no_need/"
                    + "worry/nothing/simply/just/quietly",
            "price/term/notice/renewal/cancellation/fee/fees/notice_period/terms/length/duration/deposit/penalty/"
                    + "commitment/minimum_term ..2 is/are ..2 detail/details/small_matter/trifle/footnote/"
                    + "side_issue/nothing/minor/technicality/formality ..6",
            "what/whatever ..1 comes/happens/follows/it_costs/you_pay ..2 after/later/next/then/afterwards ..6 "
                    + "later/another/other/some_other/see/worry/talk/look",
            "we ..1 can/will/could ..2 talk/look/discuss/sort/speak/see ..2 price/fee/fees/cost/costs/terms/"
                    + "renewal/notice/rest ..3 later/afterwards/another/some_other/next_time",
            "^ forget ..1 about ..1 the ..1 fee/fees/cost/costs/terms/term/contract/notice/rest/price/renewal",
            "not ..1 commit/bind/oblige/tie ..1 you ..1 to_much/to_anything/really/yet/too_much",
            "nothing ..1 binding/serious/legal ..1 really",
            "pure/mere/only/just/merely ..1 paperwork/bureaucracy/form/admin",
            "no_need/not_need/need_not/not_have ..1 to? ..1 read ..4",
            "everybody/everyone ..1 ticks/signs/clicks/does/accepts ..4",
            "so ..1 small/tiny/little/low ..6 not ..2 notice/see/feel/miss/spot",
            "not ..2 see/notice ..2 on_your ..2 statement/bill/account",
            "only/just ..1 need ..1 your ..1 signature/initials/autograph/card ..1 so/for/to ..6 show/demo/records/"
                    + "file/system/start/send/look",
            "sign/signature ..6 so ..2 can_show",
            "only/just/merely/mere/pure/purely/simply a? ..1 formality/technicality",
            "nobody/no_one ..2 reads ..2 that/this/it/them/those/anyway/terms/small/fine",
            "trial/month/period/week/free/test/weeks/days/subscription/plan/it ..4 simply/just/quietly/silently/"
                    + "automatically/seamlessly/then ..1 carries/carry/keeps/keep/continues/continue/continuing/"
                    + "runs/rolls/roll/renews/renew/goes/turns/converts/becomes/extends/prolongs/stays ..1 on/"
                    + "going/running/over/into/itself/as/for/automatically/paid/active/a/without/ahead",
            "trial/free/test/month/period/pilot/weeks ..6 over/ends/end/up/done/finished/that/after ..6 simply/"
                    + "just/quietly/then/automatically ::2 go/goes/carry/carries/continue/continues/stay/stays/"
                    + "keep/keeps/run/runs/remain/remains/roll/rolls ..2 on/as/running/going/over/with/the/in/"
                    + "where ..4",
            "afterwards/then/later ..3 hardly/barely/scarcely/not ..1 notice/feel",
            "rest ..1 happens/runs/goes/follows ..3 own/itself/automatically",
            "not ..1 really ..1 signing",
            "trial/test/month/period/plan/subscription/contract ..3 simply/just/quietly/silently/automatically "
                    + "continues/renews/extends/rolls",
            "things/it/everything ..2 simply/just go/goes/carry/carries/continue/continues ..1 on/as",
            "then/it it? ..1 simply/just/quietly/silently/automatically ..1 carries_on/keeps_running/keeps_going/"
                    + "continues/runs_on/rolls_over/renews/goes_on/rolls_on/converts/becomes_paid",
            "keeps/carries ..1 running/on/going ::4 no_need/nothing/without_you/not_have",
            "not ..2 notice/see/feel ..3 first/monthly/charge/charges/payment/debit/fee/month/instalment/cost",
            "sign ..2 now ..3 read/details/questions/rest ..1 later",
            "small/fine print ..6 ignore*/skip*/forget/bother",
            "ignore/skip/forget/disregard ..3 small/fine/clause/clauses/renewal/notice/terms/conditions",
            "take/takes care_of ..1 itself ..4 renew*/charge/payment",
            "cost/costs/price/fee*/fees/money ..1 later/afterwards ..2",
            "sort ..2 cost/costs/price/fees/money/payment/terms/details ..2 later/afterwards",
            "rolls_over/roll_over ..3",
            "will be/get charged ..2 later/quietly/automatically ..4 notice",
            "renew*/continue*/extend* ..1 itself/automatically/silently ::4 worry/nothing/no_need/not_have");

    private static final Cues OPEN = Cues.of(
            "you/they read/check/compare ..3 before",
            "asked_for_a_card/without_a_card/no_card",
            "not ..1 asked ..2 card",
            "letter ..6 ask*/says/explains",
            "please ..2 read/check*/study/show/take ..6",
            "binding/binds/commits_you for/to/until <num>",
            "is/are binding",
            "not ..1 binding until/unless/before/for",
            "binding until/unless/only",
            "commits you/us to ..1 <num>",
            "ends/stops ..2 by_itself/on",
            "not ..1 renew*/continue*/extend* ..1 by_itself/automatically",
            "cancel ..6 click/before/by/until/within",
            "you_tick/nothing_you",
            "we_can/can_be/be changed/discussed ..2 together",
            "only if you",
            "after_that/then/costs/cost/charged/fee/price ..5 <num> ..1 euros/dollars/pounds/a/per/percent/every",
            "you_can_stop/can_be_stopped/stops_then",
            "first charge/payment/invoice ..6 <num>",
            "with your lawyer/solicitor",
            "before you sign/decide",
            "no_need_to_sign/no_signature/nothing_to_sign/without_signing/not_sign/not_need_to_sign/"
                    + "not_have_to_sign/not_ask_you_to_sign");

    private static final Cues SIGN_HERE =
            Cues.of("sign/initial/autograph/signature/tick/click/scribble ..6", "put ..1 your name");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.HIDDEN_COMMITMENT;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() || OPEN.anywhereIn(sentence)) {
            return false;
        }
        boolean binds = BINDING.anywhereIn(sentence);
        return HUSHED.in(sentence)
                || binds && PLAYED_DOWN.in(sentence)
                || !binds
                        && sentence.size() <= 12
                        && index > 0
                        && SIGN_HERE.in(passage.sentences().get(index - 1))
                        && PLAYED_DOWN.in(sentence);
    }

    @Override
    public String reason() {
        return "It makes an act that binds, or a cost that follows, look like nothing.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "This page binds you, so please read the price, the length and the way out first. Shall I mark the "
                        + "parts, or would you rather leave it?");
    }
}
