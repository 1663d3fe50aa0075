package io.closewise.phrasing;

import java.util.List;

/** Small words for what binds or costs. Saying that something binds, or that it ends by itself, is the opposite. */
final class HiddenCommitment implements Detector {

    private static final Cues FRAMES = HiddenFrames.FRAMES;
    private static final Cues HUSHED = HushedTerms.HUSHED;

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
            "only/just/merely for ..2 office/boss/desk/colleagues/accounts/secretary/folder/computer/drawer",
            "print/terms/clause/clauses/conditions/term ..2 not ..1 matter ..2",
            "not matter",
            "nothing for_you to_worry ..2",
            "nothing ..2 to ..1 worry ..2",
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

    private static final Cues OPEN = Cues.of(
            "commits you to no/nothing",
            "only confirms that ..3 arrived",
            "lapses/expires/ends",
            "i_have_marked/marked_the",
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

    private static final Cues ONLY_OURS = Cues.of("on/from/for our/my ..1 side/end/part", "could/would you ..1 check");

    private static final Cues TERM = Cues.of("@fineprint", "fee/fees/price/contract/clause");
    private static final Cues TRIFLE = Cues.of("@trifle");

    private static final Cues SIGN_HERE =
            Cues.of("sign/initial/autograph/signature/tick/click/scribble ..6", "put ..1 your name");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.HIDDEN_COMMITMENT;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly()) {
            return false;
        }
        boolean binds = BINDING.anywhereIn(sentence);
        return HUSHED.in(sentence)
                || FRAMES.in(sentence)
                || binds && PLAYED_DOWN.in(sentence)
                || index > 0
                        && brushesOff(passage.sentences().get(index - 1))
                        && (PLAYED_DOWN.in(sentence) || TRIFLE.in(sentence))
                || !binds
                        && sentence.size() <= 12
                        && index > 0
                        && SIGN_HERE.in(passage.sentences().get(index - 1))
                        && PLAYED_DOWN.in(sentence);
    }

    /** "The exit fee?": a term named as if the buyer had asked. */
    private static boolean brushesOff(Sentence before) {
        return before.isQuestion() && !before.asksOpenly() && before.size() <= 8 && TERM.in(before);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return OPEN.anywhereIn(sentence) || ONLY_OURS.anywhereIn(sentence);
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
