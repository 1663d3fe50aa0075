package io.closewise.phrasing;

/** What promises more than anybody can keep, as {@link Superlative} finds it. */
final class Promises {

    static final Cues PROMISE = Cues.of(
            "never ..1 @wear",
            "not/never ever @wear",
            "guaranteed to ..2",
            "it/this/that ..4 guaranteed",
            "always/invariably ..1 find*/deliver*/keep*/give*/get*/solve*/win*/offer*/provide* ..1 the ..1 best/"
                    + "ideal/perfect/right/fastest/cheapest ..3",
            "ideal/perfect/right/best ..1 solution/fit/choice/answer ..1 for ..1 everyone/everybody/anyone/all/any/"
                    + "every ..2",
            "can_not/could_not/will_not simply/ever/possibly? break/fail/leak/jam/crash/burn/lose",
            "simply/just ..1 can_not/never ..2 break/fail/leak/wrong/crash/lose",
            "completely/totally/fully/absolutely/always ..1 satisfied/happy/safe/reliable/secure/risk_free ..2",
            "it/they/this/ours can/could/will not ..1 break/fail/leak/jam/crash ..2",
            "never ..1 stops/stop/fails/breaks/disappoints/lets",
            "everything ..3 is/was ..1 perfect/flawless/ideal",
            "is/are perfect in ..3",
            "never ..1 sleeps/sleep/tires/rests/errs",
            "never ..1 makes/make ..2 mistake/mistakes",
            "holds/hold/does/fixes/solves/lasts everything ..3",
            "for_ever",
            "hands_down",
            "always ..2 in every",
            "success/satisfaction/savings/results is/are ..1 guaranteed/certain/assured",
            "i/we ..1 guarantee ..2 success/results/savings/you/that",
            "work*/run*/runs ..1 always/flawlessly/perfectly ..2",
            "never ..1 make*/makes ..2 mistake*/error*",
            "always ..2 available/there/perfect",
            "not_single mistake",
            "nothing ..2 go/goes/went wrong",
            "can_not/could_not/will_not/nothing/never ..2 go_wrong",
            "nothing ..2 can/could/will/ever go_wrong",
            "can_not ..1 go_wrong/fail/lose/be_beaten/be_beat",
            "you can_not ..2 lose/go_wrong/fail",
            "never ..1 fail*/break*/crash*/stop*/goes_down/go_down/miss*/let_you_down/let_anyone_down/disappoint*/"
                    + "jam*/lose*/leak*/makes_a_mistake/make_mistakes/wrong/late/been_late/had_a",
            "will_never ..1 need/have/regret/fail/break/crash/want/look",
            "always ..1 spotless/perfect/immaculate/flawless/excellent/brilliant/outstanding/superb/impeccable/"
                    + "on_the_dot",
            "never ..2 find/see/need/want ..4 more/better/like/as/again",
            "every ..1 customer/client/user/buyer ..2 is/are/loves/was ..2 thrilled/delighted/happy/satisfied/loves",
            "leave*/leaves ..2 every/all ..3 standing/behind",
            "nothing ..1 can ..1 break/fail/happen",
            "always ..1 work*/deliver*/run*/on_time/satisfied/succeed*/reliable/right/win*/the_best/exceed*/"
                    + "gets_it/happy",
            "works/succeeds every_time/every_single_time/always",
            "risk_free/no_risk/zero_risk/no_risk_at_all/without_any_risk/without_risk/totally_safe/completely_safe/"
                    + "absolutely_safe/totally_secure/completely_secure/absolutely_secure/absolutely_no_risk",
            "100 percent ..1 safe/secure/reliable/risk/satisfied/satisfy/happy/sure/success/accurate/guarantee*/perfect/"
                    + "certain/sure",
            "<num> percent guaranteed/reliable/safe",
            "guarantee you/that/it/this_will/a/success/results/satisfaction/savings/better ..10",
            "guaranteed to/results/success/return/savings/satisfaction/improvement",
            "success/results/satisfaction/savings/growth ..2 guaranteed",
            "promise you/that/it ..1 will/you ..3 never/always/love/best/solve/work",
            "zero downtime/defects/errors/failures/complaints/issues/problems",
            "will ..1 never/not ..1 let_you_down",
            "hundred_percent");

    private Promises() {}
}
