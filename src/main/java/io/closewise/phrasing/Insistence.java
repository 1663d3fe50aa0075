package io.closewise.phrasing;

/** What asks again, and what says that it will never stop, as {@link PersistenceAfterNo} finds it. */
final class Insistence {

    static final Cues AGAIN = Cues.of(
            "hear ..1 me ..1 out",
            "so ..1 i/we ..1 came/come/went/drove/drop ..4",
            "i_am/we_are ..1 stubborn/persistent/patient ..2",
            "but ..2 everything/anything/nothing ..4",
            "but ..1 i ..1 have ..1 news/something/an_idea ..3",
            "come/drop/stop/pass ..1 by/in/over/round ..4",
            "explain ..1 it ..3",
            "can ..1 be ..1 discussed/changed/negotiated",
            "still ..1 want/would/think/believe/hope",
            "only ..1 this ..1 one ..1 thing",
            "i hear ..1 maybe/yes/later/not_yet",
            "but ..1 look/see/listen/hear/try/wait",
            "can_not ..1 refuse/resist",
            "before we/i ..1 do ..6",
            "one last ..2",
            "so/which_is_why/that_is_why/therefore i/we ..1 have/am/are/will ..6 come/came/write/writing/call/"
                    + "calling/in_person/here/back/private/try/trying/ask/asking/drop",
            "here/that_is/this_is ..1 is/comes ..1 version/offer/number/attempt/proposal/try",
            "only/just ..1 this/one ..1 thing/question/minute/more",
            "but is_it/are_you/do_you/was_that ..1 really",
            "private ..1 address/number/phone/line/mobile",
            "is_it ..1 really",
            "i_do_not_know",
            "not ..1 word i ..1 know",
            "so/and ..1 now i/we ..1 am/are? ..1 try*/ask*/turn*/come*/call*/write*",
            "can/could/may i/we ..2 change/turn/convince/try/persuade/ask/talk",
            "still/but/yet/nevertheless/all_the_same ,? ..1 i/we ..2 wanted/want/thought/send/bring/offer/call/try",
            "dropping/coming/passing/stopping/looking by/in/round/over",
            "how_about/what_about ..3",
            "tomorrow/next_week/monday ..2 again",
            "same offer/price/proposal ..2",
            "deserve*/worth/before_you ..3",
            "reason ..2 to ..1 reconsider",
            "please listen/wait/reconsider/think/look/give",
            "but/yet/still/however/nevertheless/nonetheless/although/all_the_same ..1 let/i/we/hear/give/may/would/"
                    + "could/do/one/listen/what/maybe/just/surely/here/can/how/think/consider/this/you/why/please/"
                    + "before/think_again",
            "let me/us ..2 ask/try/ring/call/show/explain/tell/put/make/go/run/walk/convince/persuade/send/have/"
                    + "just/come/give/remind/rephrase ..8",
            "once_more/one_more/once_again/another_go/another_try/another_chance/another_shot/another_look/"
                    + "second_chance/last_try/last_time/one_last/try_again/ask_again/again/third_time/second_time/"
                    + "lucky",
            "hear_me_out/listen_to_me/think_again/reconsider/change_your_mind/changed_your_mind/rethink/"
                    + "think_it_over/give_it_another/give_me_another/give_me_a/give_us_a/give_me_five/give_me_one/"
                    + "look_at_it_again",
            "what_would ..3 take/make/convince/change/need",
            "what_will ..2 take/make",
            "not ..2 giving_up/give_up/accept/believe/let_it/let_you/stop/leave_it/think_you_mean/buy_that/"
                    + "convinced/go_away/drop",
            "i/we will ..2 be_back/come_back/call/ring/write/keep/try/follow/ask/send/phone/drop_by/visit/pop_in ..6",
            "i_thought_you/i_thought_i_would/thought_you_would/thought_i_would",
            "can/could not ..1 wait/mean/be_serious/be_your/leave_it",
            "why_not/why_do_you_not/why_do_not_you/would_it_not",
            "surely ..2 you",
            "are_you_sure/really_sure",
            "even_though/although/though/despite/in_spite_of/regardless/anyway/notwithstanding/ignoring",
            "nobody/everyone says ..1 no",
            "maybe/perhaps ..1 you ..4 not ..1 see/understand/hear/realise/misunder*",
            "changes ..2 when_you/once_you/if_i",
            "convince/persuade/talk_you",
            "wrong",
            "is_only/is_just/only_means/just_means/really_means/often_means ..4",
            "so_here/here_i_am/here_we_are/in_person/in_the_area/in_the_neighbourhood/passing_by/dropped_by/"
                    + "came_anyway",
            "yet/but i/we ..1 ask/beg/invite/urge/want/would/have/was/am/think/still/just/must/need",
            "find a ..1 way/solution",
            "fresh/new/another/second ..1 one/order/offer/quote/form/copy/contract/version",
            "let_us ..2 find/try/look/talk/see/go",
            "what_if/how_about/suppose i/we/you/a/the",
            "before i/we ..1 do/go/stop/take/leave/close",
            "believe/think/sure/hope/know/convinced ..2 you_will/you_would/you_can/you_are/you_may/you_might",
            "come_round/come_around/warm_to/see_sense/see_reason",
            "last_offer/new_offer/better_offer/final_offer/lower_price/sweeten/extra_discount",
            "so_i/so_here/so_how/so_what/so_let ..4 again/back/call/try/lower/new/better/offer/ask/send/about/if");

    static final Cues RELENTLESS = Cues.of(
            "even_if you ..1 say ..1 no ..6",
            "not ..1 going ..1 to ..1 give_up ..3",
            "not ..1 give ..1 up ..1 on ..1 you ..2",
            "no_matter ..1 how ..3 no ..6",
            "say ..1 no <num>/a_hundred/ten times ..6",
            "not ..1 get ..1 rid ..3",
            "my/this_is_my/the ..1 second/third/fourth/fifth/sixth/seventh/tenth ..1 letter/mail/email/message/"
                    + "call/attempt/visit ..8",
            "i/we will ..2 stand*/be_standing/be_sitting/wait*/be_waiting/be_there/sit/camp ..4 every ..1 day/"
                    + "morning/week/evening",
            "you say ..1 no ,? ..1 i hear/understand",
            "standing/waiting ..1 at/outside your ..1 gate/door/office/house ..3",
            "not ..1 hang_up ..1 before/until ..4",
            "no is ..1 not? ..1 a ..1 word ..1 i ..3",
            "no/not ..1 word ..1 i ..1 not? ..1 know/understand/accept",
            "no ..2 is_just/is_only/means_only/just_means/only_means/is_simply/means/is ..2 yes/maybe/not_yet/"
                    + "later/beginning/start/invitation/start/delayed",
            "i/we ..1 never give_up/give_in/stop",
            "i/we ..1 not ..1 leaving/leave/hang_up ..3 until/without/before/till ..8",
            "i/we will ..2 call/ring/write/email/visit/come/text/phone/ask ..4 every/each ..1 day/week/hour/"
                    + "morning/evening/month/weekend",
            "i/we ..2 keep/continue ..1 on? ..1 calling/ringing/writing/asking/knocking/emailing/texting/coming ..6",
            "your/that was ..1 your ..1 <num>/second/third/fourth/fifth/sixth no/refusal",
            "as_many_times/as_long/as_often as_it_takes/as_necessary/until_you",
            "i/we will ..1 call/ring/write/try/come/be_back ..4 every ..1 day/week/hour/month",
            "i/we will ..2 again ..2 and_again/and_every",
            "no come_on",
            "come_on ,? give/do_not/be/just/think",
            "not ..2 take ..1 no for",
            "take no for_an",
            "i/we ..1 will/shall/am/are/would ..2 keep/keep_on/going_to_keep/continue/go_on/carry_on calling/"
                    + "ringing/writing/asking/trying/coming/knocking/emailing/texting/sending/phoning/pushing/"
                    + "to_call/to_write/turning_up/dropping/messaging ..6",
            "keep calling/ringing/writing/asking/trying/coming/knocking/emailing/messaging ..2 until/till/unless/"
                    + "every/as_long/whatever",
            "not ..1 leave/leaving/going_away/going_anywhere/go_away/going_home/hanging_up/hang_up/moving/budge/"
                    + "budging/stop/stopping/rest/resting/give_up/giving_up/quit ::5 until/till/without/before/"
                    + "unless ..6",
            "not ..1 giving ..1 up ..1 on/that/so/yet/easily",
            "not ..1 give up ..1 on/that/so/yet/easily",
            "no is_not/is_never/is_only/is_just an? ..1 answer/option/beginning/start/first/not_yet/opening/maybe",
            "not ..1 really ..2 mean ..1 no",
            "can_not ..2 mean/be ..1 no/serious",
            "third/fourth/fifth/sixth/seventh time ..1 lucky/charm",
            "wear/wearing you down",
            "you ..2 hear from_me/from_us ..1 every/again_and/until/daily/weekly/each",
            "i_will/we_will ..1 be back tomorrow/next/and_the/every/until",
            "not ..1 get ..1 rid of ..1 me/us",
            "you_will ..3 say_yes/give_in ..3 eventually/one_day/sooner/in_the_end",
            "<num>/third/fourth/fifth/sixth/seventh/tenth message/call/mail/email/time/attempt/letter ..2 "
                    + "since_you/after_you/and_i",
            "no_matter how_often/how_many ..4 no/decline/refuse",
            "however often/many ..4 no/decline/refuse",
            "i_do_not/we_do_not accept ..2 no/refusal",
            "accept ..1 your? ..1 no ..1 as",
            "i/we will ..6 every day/week/month/monday/saturday/morning/hour ..2 until/till/unless",
            "i/we ..1 will ..8 until/till ..1 you ..1 sign/say_yes/agree/buy/give_in/answer/change",
            "every no ..2 brings/gets/is/takes/makes/leads ..6",
            "the_second_no/third_no/second_time_you/another_no ..4 and/but/yet ..6",
            "as_often_as/as_long_as it_takes/i_have_to/necessary");

    private Insistence() {}
}
