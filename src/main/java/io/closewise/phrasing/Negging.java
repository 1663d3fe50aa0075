package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** A slight on the buyer's competence, standing, size or courage. Honest advice on size and one's own failure to explain are none. */
final class Negging implements Detector {

    private static final Cues SLIGHT = Slights.SLIGHT;
    private static final Cues FRAMES = NeggingFrames.FRAMES;

    static final String GROUP =
            "leader*/buyer*/manager*/professional*/entrepreneur*/business/businesses/firm*/company/companies/company/"
                    + "companies/executive*/owner*/people/men/women/boss*/parent*/director*/businessmen/"
                    + "businessman/ceo*/investor*/decision_maker*/player*/team*/shop*/founder*/person/man/"
                    + "customer*/client*/head*";
    private static final String PRAISED =
            "real/smart/true/serious/good/strong/successful/clever/bold/brave/top/great/proper/intelligent/decent/"
                    + "ambitious/modern/grown_up/sensible/decisive/forward_looking/forward_thinking/confident/"
                    + "experienced/competent/professional/responsible/savvy/any/genuine/big/bigger/larger/braver/"
                    + "smarter/sharper/strong_minded";

    private static final Cues BEYOND_YOU = Cues.of(
            "not ..1 think/believe ..2 you/your ..3 up_to/handle/manage/cope/afford/enough/capable/able/ready/"
                    + "understand ..3",
            "too ..1 hard/difficult/complicated/technical/much/fast/modern ..1 for you ..2",
            "you ..1 seem/look/sound/appear/are ..2 be? ..2 slow/timid/afraid/hesitant/indecisive/overwhelmed/"
                    + "naive/weak/inexperienced/old_fashioned/stubborn ..3",
            "for ..1 a? ..2 company/firm/team/shop/business/person/office ..2 as small/modest/young/inexperienced/"
                    + "old_fashioned as ..2 yours/you ..4",
            "as ..1 small/tiny/modest/inexperienced ..1 as ..1 yours/you ..4",
            "you/your_team/your_people do/does/did not ..1 seem/appear/look ..3",
            "you/your_team/your_people ..1 seem*/appear* ..1 not ..3",
            "you ..3 have/has ..1 no ..1 idea/clue/notion/understanding ..4",
            "you ..2 not ..1 really? ..1 understand/grasp ..2 how/what/why ..4",
            "can_not/could_not ..1 keep_up ..3",
            "bright/clever/smart/brave/big/good/modern/strong/professional/tough/quick/grown_up/experienced ..1 "
                    + "enough to/for ..4",
            "not ..1 sure/certain ..2 you/your ..4 bright/clever/smart/brave/up_to/capable/enough/able ..2",
            "need/needs/needed/take/takes ..1 someone/somebody/a_person/a_manager who ..1 actually/really/truly/"
                    + "properly ..1 understand*/know*/can/see*",
            "somebody/someone/person/people/team/firm/company/manager at/on/of/with your ..1 level/size/budget/"
                    + "experience/background/position/education/age ::3 can/could/would/understand*/follow*/grasp*/"
                    + "afford*/usually/rarely/never/cannot/will/manage*/cope*",
            "doubt/wonder/question ..3 whether/that/if ..1 you/your/someone/somebody/anyone/a ..6 understand*/"
                    + "grasp*/follow*/handle*/manage*/cope*/afford*/ready/able/capable/up_to/level/courage/decide",
            "not ..2 ready/mature/big_enough/professional_enough/brave_enough/far_enough/strong_enough ..1 for ..1 "
                    + "something/this/a/such/it ..2",
            "company/firm/business/team/shop/outfit/operation ..1 your size ..2 probably/hardly/can_not/could_not/"
                    + "never/would_not/rarely ..3",
            "this/it is ..2 not ..1 for ..1 beginners/everyone/amateurs/the_timid/small_minds/cowards/the_faint",
            "too/bit advanced/sophisticated/complex/complicated/technical/demanding/much/clever/modern/ambitious/"
                    + "difficult/big/high_tech/fancy ..1 for ..4 you/your/yours/like_yours/like_you",
            "above your ..1 head/pay_grade/level/league/station",
            "out_of your ..1 league/depth/comfort_zone",
            "over ..1 your/their/the ..2 head/heads",
            "beyond you/your ..1 team/abilities/people/grasp/skills/level/league",
            "you/your_team/your_people/they ..3 probably/clearly/obviously/simply/just/likely/might/may/maybe ..2 "
                    + "not ..1 understand/get/grasp/follow/appreciate/see/know/ready/used/able/capable",
            "you would/will/could/can not ..1 understand/grasp/get_it/appreciate/follow",
            "you do not ..1 understand ..2 market/business/technology/how/numbers/basics/what",
            "play ..2 big_league/big_leagues/major_league",
            "big_league/major_league/big_boys",
            "just/simply/perhaps/maybe ..4 not ..1 ready/cut_out/made/up_to/big_enough/brave_enough/the_type/"
                    + "the_kind/the_sort",
            "not ..1 cut_out for",
            "not ..1 man/brave/bold/big/grown_up/smart/clever enough",
            "you/yours ..2 not ..1 up_to ..2 task/job/it/this");

    private static final Cues NOT_WHO_YOU_ARE = Cues.of(
            "someone/somebody/a_person/anyone ..1 who ..2 is/can/has ..1 allowed/able/competent/authorised/"
                    + "authorized/senior/capable/decide/authority/say ..3",
            "too_bad/a_pity/pity/shame/sad/sorry ..3 you ..3 afraid/scared/timid/cautious/small/hesitant/unable/old",
            "are_you ..1 sure ..1 you/your ..2 can/could/will ..1 afford/handle/manage/cope/understand/pay/follow "
                    + "..4",
            "expect*/hoped ..3 more ..2 courage/vision/ambition/nerve/guts/backbone/sense/decisiveness/"
                    + "professionalism/interest ..4",
            "taken/took/mistook ..1 you ..1 for ..1 a/an/someone/somebody ..3",
            "are_you ..1 sure ..1 you ..1 are ..1 allowed/able/authorised/authorized/entitled/in_a_position ..4",
            "are_you ..2 allowed/authorised/authorized/entitled ..1 to ..1 decide/sign/spend ..4",
            "i/we ..1 thought/assumed/expected/hoped/took/believed ..2 you ..4 serious/bold/braver/bigger/"
                    + "professional/decisive/in_charge/decide/more/smarter/ambitious/the_boss/someone/somebody/"
                    + "a_man/a_woman/quicker/further/leader",
            "not ..1 expect ..1 you ..3 hesitant/slow/timid/afraid/cautious/small/indecisive/difficult/anxious/"
                    + "naive/behind/so",
            "predecessor ..4 was/had/would ..3 courage/action/vision/braver/bolder/quicker/decided/signed/better",
            "is ..1 this/that ..1 decision/sum/amount/one ..2 you ..1 are ..1 allowed/trusted/able",
            "do/must/have you ..2 always/really/even/still ..2 need/ask/have ..3 someone/somebody/permission/boss/"
                    + "wife/husband/hand/approval/everyone",
            "are you ..2 afraid/scared/frightened/too_scared/too_timid of/to ..5",
            "have/do you ..2 got/have ..2 guts/courage/nerve/authority/backbone/what_it_takes",
            "do/must/have you ..2 always/really/even/still ..1 need ..4 permission",
            "i/we had/have/always/really? thought/assumed/expected/hoped/imagined/believed/figured/took ..2 you/"
                    + "your ..4 decision*/decide/authority/boss/charge/afford/leader/serious/smart/smarter/courage/"
                    + "vision/ambitious/one_who/the_one/someone/somebody/brave/bold/braver/in_charge/able/allowed/"
                    + "professional/in_a_position/big/bigger/had/knew/could",
            "i/we had/have/always/really? thought/assumed/expected/believed/imagined a/an/the ..1 " + GROUP
                    + " ..5 could/would/can/like/had/knew/of/in/with/should/be/have",
            "thought/assumed somebody/someone/anybody/anyone ..5 could/would/like_you/in_your/of_your/with_your/"
                    + "at_your",
            "expected ..1 more/better/bolder ..5 from/of ..2 you/your/a/an/somebody/someone",
            "expected more ..1 vision/courage/ambition/sense/guts/nerve/foresight/from/of",
            "you_are ..1 not the ..1 person/leader/man/woman/decision_maker/one ..2 i/we/they/who_decides/who_can",
            "not the ..1 leader/person/firm/company/man/woman i/we ..1 thought/expected/hoped",
            "if_you were ..1 serious/smart/smarter/braver/bolder/a_real/really/ambitious/committed/as/more/half/"
                    + "truly/any/in_charge/clever/wise/a_bit",
            "if_you had ..2 courage/vision/ambition/guts/nerve/sense/experience/backbone/brains/authority/foresight",
            "somebody/someone/anyone/anybody/a_person/a_man/a_woman/a_firm/a_company/a_manager/a_director/a_team/"
                    + "a_business/a_leader in/with/of/at ..1 your/more/any/real ..1 position/size/standing/rank/"
                    + "level/ambition/courage/vision/sense/brain/brains/age/experience/seniority/guts/nerve/"
                    + "backbone/responsibility/job/role/calibre ::4 would/should/could/is/has/does/knows/might/"
                    + "ought/usually/normally/cannot/can/not/than/must",
            "with ..1 more ambition/courage/vision/guts/nerve/sense/experience/backbone/foresight than you/yours/"
                    + "your",
            "surprised ..3 you/your/a/someone/somebody/that ..6 still/not/such/outdated/old/never/need*/have_to/"
                    + "ask*/hesitate*/cannot/without/can",
            "surely ..1 you/someone/somebody/a/anyone ..8 allowed/afford/able/authority/permission/capable/"
                    + "understand/see/know/brave",
            "do_not_you ..2 have ..2 authority/courage/guts/power/nerve/budget/say",
            "are_you_not ..2 allowed/able/authorised/authorized/capable/brave/senior/in_charge",
            "are_not_you ..2 allowed/able/authorised/authorized/capable/in_charge/senior/the_boss/brave",
            "can_not_you ..1 decide/even/make",
            "do/are you ..2 allowed/permitted to ..2 decide/spend/sign",
            "who_wears_the trousers/pants",
            "have/need/do_you_need to? ..1 ask ..1 permission/mummy/mommy/your_wife/your_husband/your_boss/"
                    + "your_mother",
            "ask/asking mummy/mommy/your_mother",
            "permission from ..1 wife/husband/boss/mother/your",
            "really need ..2 permission/approval",
            "so you are ..1 not ..1 in_charge/boss/allowed/able/senior",
            "is_it that you/are_you ..2 afraid/scared/too_timid");

    private static final Cues BETTER_PEOPLE = Cues.of(
            "someone/somebody/anyone/anybody/a_person/people/those ..1 who ..2 knew/knows/know/understood/"
                    + "understands/understand/cares/thinks ..6 would/will/could/can/sees/see/signs/decides ..4",
            "other/others/most/better/bigger ..1 managers/directors/owners/firms/companies/buyers/leaders/people/"
                    + "teams ..1 have/had/show/showed ..1 more ..4",
            "more ..1 courage/vision/nerve/guts/ambition/backbone/imagination ..1 than ..1 you/yours/your",
            "a/any/no ..1 manager/owner/leader/director/boss/professional/entrepreneur/businessman/buyer/person/"
                    + "man/woman/firm/company ..1 who/that/worth ..6 does_not/do_not/never/would_not/knows/would "
                    + "..6",
            "your ..2 competitor/competitors/rival/rivals/neighbour/predecessor/colleague ..3 not ..2 hesitate/"
                    + "think/ask/coward/afraid/dither/blink",
            "a/any ..1 real/serious/true/proper/modern/visionary/sensible/professional ..2 sees/decides/knows/acts/"
                    + "understands/signs/takes ..2",
            "most/other/all/any/many/every/bigger/larger/better/normal ..1 manager*/director*/firm*/company/"
                    + "companies/people/owner*/customer*/client*/leader*/buyer*/entrepreneur*/colleague*/team*/"
                    + "professional*/competitor*/businesses/beginner/child ..1 would/have/had/could/decide*/sign*/"
                    + "know* ..2 have? ..1 grasp*/understood/understand/seen/see/got/get/sign*/decide*/act*/agree*/"
                    + "done/know/jumped/figured/noticed ::3 by_now/already/long_ago/minutes/minute/spot/"
                    + "straight_away/at_once/right_away/immediately/first_time/years_ago/weeks_ago/things/once/ago/"
                    + "day/second/seconds/week",
            "with ..1 more/real/any/a_bit/some ..2 courage/ambition/vision/nerve/guts/backbone/sense/experience/"
                    + "foresight ..4 would/you/we/this",
            "a/any/every ..1 real/true/serious/proper/professional/modern/visionary/ambitious/competent/good/"
                    + "strong ..1 leader/manager/entrepreneur/director/businessman/businesswoman/owner/"
                    + "professional/buyer/boss/company/firm/visionary ..3 would/does/knows/decides/acts/sees/"
                    + "understands/takes/signs/never",
            "takes/take/needs a ..1 real/true/certain/special/strong/bold ..1 visionary/leader/person/kind/"
                    + "entrepreneur/manager/vision/personality ..2",
            "others/people/managers/companies/firms ..1 in your position/place/shoes/situation/industry ..3 "
                    + "smarter/braver/bolder/quicker/wiser/have/would/decide*/understood/know",
            "it ..1 takes courage/guts/vision/nerve/brains/leadership/a_real/character ..4",
            "not everyone/everybody ..4 enough",
            "some_people/some ..1 just ..1 not ..1 get/see/have/understand",
            PRAISED + " " + GROUP
                    + " ..1 do/does/would/will/never/decide*/know*/act*/sign*/see*/understand*/take*/invest*/make*/realise*/realize*/buy*/need*/find*/get/gets/jump/say/have/are/move/can/already/would_have/seize*/recognise*/spot*/trust/hesitate/think ..10",
            "a/an/any ..1 " + GROUP
                    + " with ..1 more/real/any/some/a_bit ..2 ambition/courage/vision/guts/nerve/sense/backbone/brains/experience/foresight/self_respect/taste",
            "only an? ..1 amateur*/fool*/coward*/idiot*/beginner*/loser*/novice/child/dinosaur",
            "any/even a? ..1 fool/child/beginner/idiot/intern/amateur/student ..2 can/could/would/see*/know*/"
                    + "understand*",
            "the ..1 big/smart/serious/clever/successful/real/strong/winners/ones/bold ones/players/boys/firms/"
                    + "people ..4 decide/act/do_not/already/never/know/sign",
            "that_is ..2 separates/difference_between ..4 leaders/winners/professionals/men",
            "a/an/any/some bolder/braver/smarter/wiser/sharper/shrewder/cleverer/stronger/sensible/decisive/"
                    + "ambitious/courageous/modern/visionary/quicker/tougher/brighter/forward_looking/professional/"
                    + "competent ..2 would/does/knows/decides/acts/sees/understands/takes/signs/never/could/jumps/"
                    + "recognises/is ..6",
            "most/other/all/normal/many ..1 people/managers/buyers/owners/firms/clients/customers/companies/"
                    + "directors/shops/teams ..3 grasp*/understand*/get/got/see/manage/decide*/know/figure/sign*/"
                    + "cope ..3 minute*/once/immediately/without/right_away/seconds/straight/quickly/first/spot/"
                    + "easily/you/long_ago",
            "your ..2 competitors/rivals/neighbours/predecessor/colleagues ..2 are/were/is/was/has/have/had/would "
                    + "..3 braver/smarter/bolder/quicker/more/courage/guts/vision/wiser/understood",
            "winners/leaders/professionals/adults ..1 decide/act/do_not/never/know/take/sign/make ..5",
            "not ..1 every/everyone ..4 has/have ..2 courage/guts/vision/brains/nerve/what_it_takes",
            "have/has what_it_takes");

    private static final Cues EXCUSED = Cues.of(
            "i ..1 went too",
            "i ..2 explained ..2 badly",
            "because i",
            "that_helps/glad_to",
            "your_it ..1 department ..1 for",
            "too_much ..2 for_you ..1 to ..1 read",
            "you ..1 are ..1 not ..1 sure",
            "before_you ..1 decide",
            "i/we ..2 have ..1 no ..1 idea",
            "you ..1 not ..2 have_to",
            "what_you ..1 described/asked/need",
            "not ..1 blame",
            "i/we ..2 not ..1 good/big/strong/experienced enough",
            "good_enough/big_enough/strong_enough ..1 for ..1 the/this/that ..1 load/weight/job/hall",
            "i/we would/will/could/shall/must/might/am/may ..2 go/going over your",
            "i/we went over your",
            "if ..3 not ..1 understand/ready/sure",
            "i/we ..1 not ..1 explain*",
            "not_ready_yet/not_ready_for_that/fine/no_problem",
            "smaller ..4 suit/fit/enough/better/do",
            "far better than_i/than_we/than_me",
            "may_suit/would_suit",
            "good_question/good_one");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.NEGGING;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.GUILT, PressurePattern.NEGATIVE_CONSENT);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        return BEYOND_YOU.in(sentence)
                || NOT_WHO_YOU_ARE.in(sentence)
                || BETTER_PEOPLE.in(sentence)
                || SLIGHT.in(sentence)
                || FRAMES.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "It slights the buyer to provoke a yes; respect for their judgement sells better and is owed to them.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "You know your situation best. What would you need to see before you decide, and who else should "
                        + "have a say?");
    }
}
