package io.closewise.phrasing;

/** Choices between ways of buying, and what is no such choice, as {@link BinaryTrap} finds them. */
final class OfferFrames {

    /** An act of purchase with a choice of how. */
    static final Cues OFFERS = Cues.lines("""
            do/would/will you fancy/want/like/prefer/rather/favour/choose/opt/go/take/have ..12 or ..1 shall/should/do/can/will we/i ..2 @settle/tow/bring/send/drop/post/do/fit/put/make/take/mount/lay/paint
            do/would/will/are you ..2 fancy/want/like/prefer/rather/favour/choose/opt/taking/going/having/after ..3 @buychoice ..8 or ..6
            do/would/will/are you ..2 fancy/want/like/prefer/rather/favour/choose/opt/taking/going/having/after ..8 or ..6 @buychoice
            shall/should/do/am/are/can/may/will i/we ..2 @settle/put/make/note/do/lock/wrap/send/bring/fit/mount/lay/paint/tow/drop/give/cut/bill/hold/leave/pencil/write/set/quote/pick/pour/build/take ..8 or ..6
            which/what ..4 am/are/do/shall/should/will/can/may i/we ..3 @settle/put/make/note/do/lock/wrap/send/bring/fit/mount/lay/paint/tow/drop/give/cut/bill/hold/pencil/write/set/order/book ..8 or
            will/would/shall/is it/that ..1 be ..1 ..8 or ..6
            will/would/shall it/that be ..6 or
            how/when/where ..2 shall/should/do/will/would/can i/we/you ..6 @settle/pay/start/take/have/move_in/begin ..8 or
            so/then/left/now ,? ..3 does/do/will/shall the ..1 @ourside/crew/machine/@buychoice ..4 come*/start*/arrive*/go*/leave* ..6 or
            is it/that going_to ..1 be ..6 or
            should/shall/will/can/could/does/do our/the/my ..2 @ourside/driver/van/lorry/crew/machine ..6 or ..4
            do you ..2 see/picture/expect/imagine ..4 start*/begin*/us/moving/fitting ..4 or ..4
            shall/will/should/does the ..4 come/arrive/start/go ..4 or ..4
            do we ..2 start/begin/kick/install/deliver/sign/ship ..6 or
            """);

    static final Cues WHICH_OF_TWO = Cues.lines("""
            which ..1 shall/will/should/is_it ..2 it? be/to_be ..2
            which_will_it_be/which_shall_it_be/what_will_it_be/what_shall_it_be/which_is_it_to_be/what_is_it_to_be/which_is_it_going_to_be/what_is_it_going_to_be
            which ..2 one/of_the_two/of_them/of_these/date/day/size/colour/option/plan/week/slot/version/package/model/term ..2 do/shall/should/can/may/am/will i/we ..2 @settle/lock/put/take/note/write/send/bring/give/fit/pencil/wrap/make/hold/go_with/secure ..4
            which_one do/shall/should/would/will/can/am
            which ..1 one/of_the_two/of_them/of_these/option/plan/size/colour/date/slot/version/package/model ..2 do/would/will/are you ..2 want/like/take/prefer/choose/go/going/having/taking/fancy ..3
            tell_me/let_me_know/just_say/say/just_tell_me/give_me/text_me ..1 which ..1 one? ..3
            pick/choose/select ..1 one/either ..3
            take/have ..1 your ..1 pick ..1
            you/yours ..1 choose/pick/choice/decide_which/call ..8
            the_choice_is/your_choice/you_choose/you_pick/take_your_pick/your_call
            all/only_thing ..1 i/we ..1 need ..3 & or
            """);

    /** Where and how to talk, and what is so today: no purchase. */
    static final Cues SMALL_TALK = Cues.of(
            "minute/in_touch/write_to/write_it/write_once/peace/matters/experience/rule/opinion/view/risk/example/reason/doubt/worry/"
                    + "coffee/tea/water/for_lunch/sit/seat_by/park/zoom/teams/video/phone/slides/screen/print/paper/pdf/translate*/"
                    + "english/german/french/summary/attend/invite/interview/visit/tour/explanation/answer/"
                    + "proceed/go_on/continue/worth/true/right/wrong/correct/mistake/misread/misheard/understood/"
                    + "free/voluntary/sample/trial/pilot/demo/test/workshop/webinar/session/survey",
            "is/are your/the/there/that/this/these",
            "did/does/do your/they/the",
            "who/why",
            "usually/normally/currently/now_use/at_the_moment/today_use/so_far/last_year/in_the_past");

    static final Cues DECLINES = Cues.of(
            "does_that/does_it/you_need/they_need/we_need",
            "neither/none/nothing/skip/nowhere",
            "not_at_all/not_now/not_yet/not_at_this/or_not/rather_not/not_have/not_buy/not_needed/not_necessary/"
                    + "not_want/not_right/not_what/not_sure/no",
            "leave ..3 it/as/for/here/open/that/alone",
            "leave",
            "too",
            "help*/useful/of_use/of_help/welcome/already",
            "start again",
            "wait",
            "something_else/something_different/something_other",
            "instead",
            "if_any/if_either/if_at_all",
            "keep ..3 present/current/old/as/what/existing/using",
            "as_it_is/as_they_are",
            "stay_with/stay ..1 as",
            "do_nothing",
            "another ..1 time/way/day/option",
            "other ..1 way/option/time/idea",
            "or_would ..4 rather/prefer/better ..1 not/leave/wait/stop/keep/stay/skip/no/to/talk/something/it/"
                    + "decide/think/rest/i/we/let/hear/read/see/ask/do/first/drop/look",
            "or_is",
            "or_are",
            "stop",
            "decide_later/later/pause/postpone/hold_off/think",
            "drop_it/drop_the_idea",
            "call_it",
            "or_should ..3 not",
            "either_way/either_of/if_either/either_one/anything_else/anything_at_all",
            "different",
            "or_whether",
            "do_without/go_without/without_either/without_any",
            "no_decision/decline/pass");

    private OfferFrames() {}
}
