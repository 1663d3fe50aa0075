package io.closewise.phrasing;

/** What hushes up a cost or a term by itself, as {@link HiddenCommitment} finds it. */
final class HushedTerms {

    /** Says by itself that a cost or a term is hushed up. */
    static final Cues HUSHED = Cues.of(
            "subscription/contract/plan/trial/membership/lease/licence ..2 continues/renews/goes_on/runs_on/"
                    + "carries_on/extends/rolls ..2 on_its_own/by_itself/itself/automatically/anyway ..3 nothing/"
                    + "no/do_not/you_need_not/simply/just ..4",
            "free/trial/test ..2 turn*/become*/convert*/change*/switch* ..1 into? ..2 paid/full/regular/normal/"
                    + "subscription ..6",
            "turn*/become*/convert*/change*/switch* ..1 into? ..2 paid ..2 but/and/simply/nobody ..4",
            "minimum ..1 term/period/commitment ..3 not ..2 important/matter/worry/relevant",
            "nobody/no_one ..1 minds/reads/notices/cares ..3",
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

    private HushedTerms() {}
}
