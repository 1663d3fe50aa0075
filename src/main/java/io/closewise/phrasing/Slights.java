package io.closewise.phrasing;

/** What belittles the buyer in so many words, as {@link Negging} finds it. */
final class Slights {

    private static final String LIKE_YOURS =
            "like_you/like_yours/like_your/of_your_size/of_yours/in_your_position/in_your_place/your_size/your_age";

    static final Cues SLIGHT = Cues.of(
            "so ..1 afraid/scared/timid/slow/cautious/hesitant/stubborn ..1 of/to/about ..3",
            "you ..3 afraid/scared/frightened/terrified ..1 of ..1 anything/everything/change/new/progress/your ..3",
            "beginner question/mistake/error",
            "amateur/childish/stupid/naive/silly ..1 question/mistake",
            "small/little/family/provincial ..1 shops/firms/companies/businesses/practices/people never/rarely/"
                    + "seldom/hardly/do_not/can_not ..4",
            "mediocre/second_rate/second_class/small_time/small_minded/narrow_minded/spineless/gutless/clueless/"
                    + "hopeless/helpless/overcautious/old_fashioned/provincial",
            "hand held",
            "others ..1 in ..1 your ..1 position/place/shoes/situation ..4 not ..3",
            "your ..1 little/tiny/humble/modest/quaint ..1 workshop/factory/plant/firm/farm/practice/office/garage/"
                    + "bakery/kitchen/school/clinic/hotel/restaurant/club/enterprise/business/world/project",
            "you/your_team/your_people clearly/obviously/evidently/apparently/plainly ..2 have/has/do/does/can/are/"
                    + "lack/never ..1 never/not/no/lack ..6",
            "you_are/you_re/so_you_are ..1 one_of_those/one_of_them/the_type/the_kind/the_sort/that_kind ..2 who/"
                    + "that/of",
            "one_of_those ..2 who/that ..6",
            "such a coward/child/beginner/baby",
            "coward/cowards/scaredy_cat/chicken/wimp/amateur/dilettante/greenhorn/novice",
            "over your ..1 head",
            "not what ..3 built/made/designed/meant ..1 for",
            "committee/permission to ..1 buy a ..1 pencil/paperclip/coffee",
            "you ..1 would ..1 not ..1 understand/get/follow ..4",
            "too ..1 big/large/good/modern/grand/complicated/difficult for you/your",
            "bless you/your",
            "leave ..2 to ..1 the ..1 grown_ups/big_boys/professionals/experts",
            "explain/repeat/say/put/go_through ..3 slowly/more_slowly/in_simple/simpler/simple_words/for_dummies/"
                    + "again_slowly ..6",
            "so_that/so ..1 even you ..2",
            "if_you ..2 any/some/a_little/a_bit/more ..2 courage/guts/nerve/ambition/vision/sense/backbone",
            "i ..2 understand/see ..1 that ..1 you ..1 struggle/hesitate/are_afraid/are_overwhelmed/can_not",
            "afraid of your ..1 own ..2",
            "your ..2 lack_of ..1 courage/ambition/vision/experience/knowledge/nerve/backbone",
            "you/your_team ..2 overwhelmed/out_of_your/in_over_your/clueless/lost ..2 with/by/depth/head",
            "small/smaller/little/tiny/minor/old_fashioned/traditional/provincial/rural ..1 " + Negging.GROUP + " "
                    + LIKE_YOURS,
            Negging.GROUP + " " + LIKE_YOURS
                    + " ..3 usually/rarely/never/cannot/can_not/do_not/not/always/tend/struggle/fail/lack/hesitate/generally/just/seldom/often ..8",
            "your ..1 little/tiny/humble/modest/quaint/old_fashioned/sleepy/backward/amateur shop/company/team/"
                    + "business/firm/operation/outfit/budget/department/set_up",
            "lack/lacks/lacking the/any/a/in? ..1 courage/vision/ambition/guts/nerve/skills/skill/know_how/"
                    + "understanding/experience/expertise/backbone/authority/foresight/imagination/competence",
            "not ..1 have ..2 courage/guts/nerve/vision/stomach/brains/backbone/imagination/skills/expertise/brain/"
                    + "balls",
            "have ..1 no ..1 idea/clue/vision/courage/ambition/backbone/guts/imagination ::5",
            "too ..1 timid/scared/afraid/stupid/cowardly/nervous/lazy/stubborn/naive/inexperienced/junior/"
                    + "conservative/proud/set_in_your_ways to/for/in",
            "you_are/you're/you_seem/are_you/you_must_be/your_team_is/you_look ..3 afraid/scared/naive/"
                    + "old_fashioned/outdated/backward/timid/a_coward/behind_the_times/stuck/amateurs/an_amateur/"
                    + "indecisive/weak/stubborn/clueless/out_of_touch/small_minded/petty/cheap/stingy/foolish/"
                    + "silly/slow",
            "behind_the_times/stone_age/dinosaur/dinosaurs/stuck_in_the_past/dark_ages/last_century/middle_ages",
            "i ..1 suppose/guess/gather/imagine/presume/take_it/see ..2 you/your ..8 small/not/too/limited/only/"
                    + "never/little/unable/afraid/outdated/modest/cannot/tight/old/still/nothing/nobody",
            "can/do/are/could/have/would/did you even/actually/ever ..4 decide/decision*/allowed/understand/afford/"
                    + "know/read/grasp/manage/have/choose/sign/in_charge/run/realise/realize/thought",
            "no_wonder you/your/that_you",
            "at_your age/level",
            "not_bad/good/impressive/remarkable/quite ::2 for a ..1 woman/beginner/newcomer/small/country/one_man",
            "your limited/small/modest/meagre/tiny/poor ..1 budget/means/horizon/experience/knowledge/"
                    + "understanding/skills/resources",
            "beyond/above/outside your ..1 means/price_range/budget/pay/capabilities/reach",
            "small_fish/small_fry/small_potatoes/minnow/minnows/back_of_beyond",
            "your ..4 museum/antique/relic/toy/joke/hobby/mess/laughable/pathetic/embarrassing/primitive/"
                    + "prehistoric/shambles/joke_shop/backwater",
            "you_still/still ..1 use/run/rely/work/cling/do/write/using/running/doing ..8 seriously/really/"
                    + "in_this_day/like_that/by_hand/relic/ancient/museum/century/stone/antique/these_days ..2",
            "without asking/having_to_ask ..1 someone/somebody/anyone/your/mummy/permission/the_boss",
            "need/needs ..1 someone/somebody to hold ..2 hand",
            "hold your hand",
            "someone/somebody to hold your ..1 hand",
            "spell it out",
            "in words you ..1 understand",
            "let_me ..2 explain ..2 slowly/simply/again_slowly/for_beginners/so_you",
            "even you ..1 can/could/should/must/will/would/understand/see",
            "not ..1 rocket_science/that_hard/that_difficult/hard_to_understand",
            "naive/silly/foolish/childish/strange/stupid/ridiculous/amateurish/petty/odd/simple/elementary ..1 "
                    + "question/idea/worry/concern/objection/thought/argument/doubt/reason/excuse/mistake/attitude",
            "you/your_team/your_company/your_firm/your_people not ..1 strike/come_across/sound/look/seem/appear "
                    + "..2 as/like/to_be ..8",
            "you/your_team/your_company/your_firm do/does/did not ..1 strike/come_across/sound/look/seem/appear "
                    + "..2 as/like/to_be ..8",
            "you ..2 strike me as ..2 not/afraid/timid/cautious/small",
            "not ..1 realise/realize/know/think/aware ::1 you ..2 had/have/needed/need to ..1 ask/check/beg/get ..3",
            "all you can/could ..1 afford/manage/handle/do/cope",
            "other/others/most_people/most_managers/most_customers/most_clients ..3 got/understood/saw/grasped/"
                    + "decided/managed ..4 after/in/within/at_once/immediately/straight_away/first/minutes",
            "caution/fear/hesitation is all",
            "grow_up/grow_a/man_up/be_a_man/show_some ..1 backbone/courage/spine/guts/nerve/leadership",
            "for_once in/show/make/be",
            "doubt ..1 you/your ..4 can/could/would/have/are/able/team/skill*/ability/manage/handle/understand/"
                    + "ready/up/capable",
            "wonder ..1 whether/if you ..4 able/capable/courage/up_to/really/ready/have",
            "you_people/your_sort/your_kind/your_type/folks_like_you",
            "such outdated/old/primitive/poor/ancient ..1 machine*/tool*/system*/method*/equipment/software",
            "not ..1 expect you to understand/follow/get/know/see",
            "not ..1 blame you for not",
            "most people ..2 your ..1 level/age/position ..6",
            "be_honest ..3 you ..4 not",
            "embarrassing ..3 for a/you/your",
            "an_amateur/amateurish/amateurs",
            "do_not_be ..1 silly/afraid/timid/coward/a_coward/difficult/scared/childish/a_baby",
            "you ..2 can/could not ..1 even ..1 afford/decide/see/understand/sign",
            "maybe/perhaps ..1 you/your ..3 not ..2 afford/handle/manage/cope/keep_up",
            "afford/handle/cope/manage ..3 such_a/this/it after_all",
            "need/want/let ..4 someone/somebody ..1 more_senior/with_authority/who_can_decide/more_competent/"
                    + "senior_instead/smarter");

    private Slights() {}
}
