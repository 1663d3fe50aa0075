package io.closewise.phrasing;

/** A refusal, and asking on in the same breath, in forms that {@link PersistenceAfterNo} finds besides its own. */
final class InsistenceFrames {

    /** The buyer has refused. */
    static final Cues REFUSED = Cues.lines("""
            you/they/he/she/your_wife/your_husband/your_boss/your_board/your_team/your_assistant/your_colleague/your_partner/your_company have/has/had? ..2 said_no/declined/refused/rejected/passed/turned*_down/turned_it/turned_us/turned_me/turned_this/opted_out/unsubscribed/blocked/hung_up/cancelled/chosen_another/chose_another/picked_another/chosen_the_other/chose_the_other/chosen_someone/chose_someone/went_with/gone_with/gone_for/went_for/signed_with/stayed_with/decided_against/ruled_out/ruled_us/ruled_it/struck/taken_us/took_us/taken_me/removed/crossed/ended/walked_away/pulled_out/backed_out/dropped_us/dropped_out/wrote_us_off/shot_it_down/knocked_it_back/knocked_us_back/settled_on/settled_for/renewed_with/closed_the_door/shut_the_door/put_the_phone_down/deleted/thrown/threw/sent_me_away/sent_us_away/shown_me/showed_me ..4
            you/they/he/she/your_wife/your_husband/your_boss/your_board/your_team/your_assistant/your_partner ..3 told/asked/begged/warned/instructed/wanted ..1 me/us ..2 not/never/stop/leave/no/go/drop/quit/take_you/take_your/remove/delete ..4
            you/they/he/she ..3 do/did/does_not/not ..2 want/wish ..3 it/this/us/me/any/anything/one/our/to_be_called/to_be_contacted/to_hear/to_talk/to_buy/calls/visits/mails ..3 & !if/if_you
            you ..2 not/no ..2 interested/buying/convinced/keen/tempted
            your/that/this/her/his/first/second/third/fourth/last ..1 no/refusal/rejection/decision_against/negative/not_interested/thumbs_down/knock_back/rebuff/brush_off ..3
            rejections/refusals/noes/nos/knock_backs
            fine/okay/ok/alright/all_right/right/understood/noted ,? ..1 no ..4
            no ..1 thanks/thank_you/means/thank
            not ..1 for us/you/me/now ..3
            off/from ..1 your/the/our ..1 list/books/mailing
            leave/left ..1 you/alone ..1 in_peace/alone/be
            answer/reply ..2 is/was ..2 no/negative/final
            decision ..2 is/was ..2 final/made/against/taken
            contract/order/deal ..2 went/gone ..1 to ..4
            you ..3 chose/chosen/went/gone/picked/signed/decided ..1 someone_else/somebody_else/another_supplier/another_firm/another_company/another_offer/the_other/a_competitor/our_competitor/our_rival ..2
            asked/told/begged ..4 time/weeks/months/peace/break ..2 without ..1 calls/mails/visits/contact/me/us
            been ..1 told/asked/ordered/instructed ..2 to ..1 leave/stop/go/stay/not ..4
            wrote/said/told ..4 closed/over/settled/decided/final/done ..2
            crossed/struck/scratched/took/taken/ruled ..2 out/off ..4
            made ..1 your/their/her/his ..2 choice/decision/mind/point ..3
            made_it_clear/made_clear/made_it_plain ..6 & not/no/never/enough/without/clear
            on ..1 your ..1 blacklist/black_list/block_list/spam
            decided_on/chosen/gone_with/settled_on ..1 somebody/someone/another/others ..3
            you/they/he/she/husband/wife/boss/colleague ..1 said/say/told ..2 stop/no/never/enough ..3
            not ..1 want ..1 it/this/that/one/them/any
            leave/left ..1 you ..1 alone
            happy/satisfied/content/fine ..1 with ..1 your ..2 supplier/provider/system/insurer/current/present/partner/agency/machine ..3
            loud_and_clear ..3
            slammed/shut/closed ..2 door/phone ..3
            your ..2 answer/reply/response/decision ..1 is/was ..2 no/negative/against ..2
            times ..1 no
            any ..1 more ..1 calls/mails/visits/letters/offers
            you ..1 say/said ..2 you ..1 are ..1 not/happy ..4
            """);

    /** The seller goes on. */
    static final Cues GOES_ON = Cues.lines("""
            but/yet/still/however/nevertheless/nonetheless/anyway/even_so/all_the_same/regardless/though/although ,? ..2 i/we/let/let_us/here/how/what/would/could/can/may/hear/listen/take/look/seriously/think/please/just/one/maybe/perhaps/surely/this/there ..4
            so/and ,? ..2 here_is/here_are/here_comes/here_i/here_we/let_me/let_us/i_am/i_have/i_will/i_thought/we_will/how_about/what_about/what_if/shall_we/tell_me/i_would ..6
            here/this ..1 is/are/comes ..2 slide/offer/number/attempt/proposal/reason/another/version/quote/deal/brochure/why/round ..3
            not/never ..2 stop*/stopped/give_up/giving_up/gave_up/put_off/deter*/discourage*/buying_it/buy_it/buying_that/accept*/take*/let_go/let_it/let_you/back_down/rest/quit*/budge/believe*/drop*/hear_that/impress*/scare* ..4
            crack/go/bite/stab/shot/try/attempt/chance/look/round/run/swing/push/word/minute/call/visit ..1 at/more/again/later ..2
            another/one_more/one_last/second/third/fourth/final/fresh ..2 crack/go/bite/stab/shot/try/attempt/chance/look/round/run/swing/push/word/minute/minutes/call/visit/offer/proposal/question/thought
            hear/heard/hearing/read/reading/take/taking/treat/see/choose ..4 maybe/not_yet/as_a_maybe/as_a_yes/perhaps/as_later/an_invitation/as_an_invitation/a_challenge/as_a_challenge/as_a_request/start_of
            i/we ..2 put/added/moved/kept ..2 you ..2 back/on/in ..6
            i/we ..2 am/are/have/was/were/will/shall/would ..3 try/trying/call*/ring*/write*/come*/back/knock*/ask*/send*/sent/visit*/drop*/turn*_up/pop*/phone*/text*/email*/pitch*/convince*/persuade* ..6
            cancel/drop/ditch/dump/leave/unsign/reverse/undo/tear_up/get_out_of ..2 them/it/that/their/him/her/the_other/your ..3
            take/look/think/listen/reconsider/sleep/consider/imagine/come/try/give ..1 the/again/a/it/about/another/me/us/closer/over ..4 & but/seriously/please/come_on/still/again/reconsider
            from ..1 the/a/my/our/another/different ..1 office/other/different/new/private/colleague ..1 line/number/phone/address/mobile/account
            office_line/another_number/different_number/new_number/private_number/other_number/my_wife's_phone/colleague's_phone
            shall/should/can/could/may/will/would/what_if/how_about we/i/you ..4 & look/talk/meet/colours/start/try/ask/show/again/discuss/come/call/reconsider/change_your
            ask*/call*/ring*/try*/write*/knock*/come/coming ..2 again/once_more/until/till/every/daily/weekly/back ..4
            tomorrow/next_week/every_monday/every_week/each_week/every_day/daily/each_morning/monday/tuesday/wednesday/thursday/friday ..6 & i/we & call/ring/back/again/try/write/calendar/diary/visit/drop
            tells/tell/shows/show/means/proves ..1 me/us ..6 not/haven't/shown/right/explain*/properly/enough/yet ..4
            surely/come_on/be_honest/be_reasonable/oh_please/nonsense/rubbish/seriously ..4
            i ..1 disagree/differ/object/beg_to ..2
            put/adding/added/written/wrote ..2 it/that/them/you ..2 back ..2 in/on
            try/take/have/sign/buy ..1 it/one/them ..1 anyway/regardless/all_the_same/nonetheless
            quite/really/absolutely/completely/entirely ..1 sure/certain/final/serious
            still ..2 show/tell/explain/convince/send/visit/come/ask/try/call ..4
            get/gets/talk/speak/deal ..2 the ..1 boss/manager/director/real
            have/did ..1 you ..1 thought/considered/looked/seen/consider/think ..3
            this/it/that ..1 can_not/can't/cannot ..1 wait
            stubborn/persistent/pest/nuisance/terrier/tenacious/relentless/incorrigible/thick_skinned
            sorry ..1 to ..1 be ..2 pest/nuisance/pain/bother
            why ..1 that ..1 is ..2 mistake/wrong
            hence/therefore/which_is_why/that_is_why/so_today/so_now/today_i ..4
            still ..1 on_the_table/believe/here/hoping/think/hope/convinced
            i ..1 say/think/believe/bet ..4
            what_if ..4
            last_one/one_last/my_last/final_one/the_last_time ..3
            i ..1 brought/came/bring/come/come_with/am_here/am_outside/am_back ..4
            listen ..1 for
            """);

    /** Says by itself that no refusal will be heard. */
    static final Cues UNHEARD = Cues.lines("""
            not/never/do_not ..1 take ::8 for ..1 an_answer/answer
            not/never ..2 take/accept/hear/recognise/recognize/understand ..1 a? ..1 no ..4
            no ..2 is/means/was ..1 not/only/just/merely ..1 a/an/the/yes/maybe/start/beginning/invitation/request/opening/first ..4
            no ..2 is/means ..2 maybe/not_yet/yes/later/start_of/beginning_of/opening_bid/invitation
            rejection*/refusal*/no ::6 never/not ::2 stop*/stopped/bother*/deter*/scare*/put_me_off/worry* ..3
            will/shall/would/going_to ..2 keep/go_on/carry_on/continue ..2 call*/ring*/write*/knock*/ask*/come*/try*/send*/phone*/visit*/push*/follow*/bother*/pester*/to_call ..4 & until/till/no_matter/whatever/however/every/unless/as_long & !need_me/want_me
            will/shall/do/am_going_to/going_to not/never ..2 stop/rest/give_up/leave_you/let_up/go_away/take_no/let_you_go/hang_up/quit ..4 & until/till/you/before/yes/unless
            wear ..1 you ..1 down
            get/have ..1 you ..2 sooner_or_later/in_the_end/eventually/one_day & yes/sign/will
            you ..1 said/wrote/told/say & still not ..1 buying/having/accepting/believing/convinced ..2 ..2
            still ..1 not ..2 buying/accepting ..1 it/that/this & you/your/no/said/march/wrote
            third_time/second_time/fourth_time ..3 lucky/charm
            not ..1 get/getting ..1 rid ..1 of ..1 me/us
            you ..3 hang_up/slam/unsubscribe/block/delete/close_the_door/ignore_me ..6 & anyway/still/again/back/keep/next/another & i/we
            i/we ..6 not ..3 let ..2 that/it/this ..1 be/end/stand/rest/go ..4
            turned/said/declined/refused/rejected/told ..6 & not ..2 going_to ..1 let/accept/stop/leave/give/go ..3
            will/shall/can/do not ..1 accept/take/respect/believe/recognise ..1 that/this/your/such ..2 answer/no/refusal/decision/reply/result/verdict ..3
            a ..1 no ..3 only/just/merely/simply/always ..2 makes/spurs/encourages/motivates/makes_me/drives/pushes ..3
            most_people/everyone/everybody/all/they_all/customers ..1 say/says/said no ..2 first/at_first/initially/the_first ..6
            pretend*/act_as_if/ignore/forget/overlook ..4 did_not_hear/not_hear/never_heard/never_said/you_did_not/not_said ..6
            blacklist/black_list/do_not_call/no_call_list/spam_filter/block_list ..4 & yet/but/here_i_am/still/again/so/call/write/ring
            but ..1 are ..1 you ..2 sure/certain/serious
            whatever ..2 you ..1 say/answer/do/think/decide ..4 i/we ..1 will/shall/am ..2 be/come/call/keep/try/send/return/back/ask ..3
            even ..2 if ..1 you ..2 say/said/refuse/decline ..3 no? ..4 i/we ..1 will/shall ..4
            times ..1 no ..4 & still/but/and/i
            not ..1 do ..1 no
            never_say_never ..4
            doors ..2 closed/shut/slammed ..4 & not/never/bother/back/still/before
            decision*/no/mind/minds ..2 can ..1 be ..1 undone/changed/reversed/revised/overturned/turned
            parked/waiting/standing/camping/sitting ..2 outside/in_your/at_your/on_your ..2 until/till ..4
            as_soon_as/once/after ..1 you ..2 heard/seen/read/listened ..4 last/final/this ..2 & off/stop/leave/list
            so ..1 i ..3 thought ..1 i ..1 would ..1 ask/try ..1 you ..3 & told/said/refused/no/clear_off/away
            told/said ..2 me ..2 to ..1 clear_off/get_lost/go_away/leave/push_off/go_home/buzz_off ..3 & so/but/thought/still/anyway/yet
            fourth/fifth/third/second/next ..3 must_be/is_the/will_be ..2 charm/lucky/one/time
            raise ..1 you ..3 & no/no_thanks/see
            contract ..3 way_out/loophole/exit/notice ..2 & gone/went/chose/their/other
            """);

    static final Cues NO = Cues.of(
            "i/we ..1 know ..1 i/we ..1 should/must ..1 not ..1 call/write/ring/come/bother/ask ..3",
            "you ..1 cancelled/refused/declined/skipped ..1 the/our/my ..1 meeting/appointment/call/visit/demo ..3",
            "decision is ..1 final",
            "you ..2 not want ..1 to ..1 be ..1 called/contacted/visited/written",
            "you_want ..1 to ..1 be ..1 left",
            "do_not ..1 want ..3 called/contacted",
            "you say/said/keep_saying no",
            "you rejected/refused/declined/turned_down ..4",
            "put/slammed/laid ..2 phone down ..3",
            "sent/send/gave ..4 back",
            "matter/case/topic/subject/file is ..1 closed",
            "left/leave you? alone",
            "not ..2 try ..1 again",
            "no is ..1 a_word",
            "you ..3 not ..1 want ..2 hear/see/talk/meet/be_called/be_contacted",
            "thrown/threw ..2 out/away",
            "shown/showed ..1 me ..1 door",
            "ignored ..2 my/our",
            "you ..3 twice/three_times/<num>_times ..2 sent/said/refused/declined",
            "twice/three_times/<num>_times ..2 you ..4",
            "@buyerside/they/he/she have/has/had? ..2 declined/refused/rejected/turned_it/turned_us/turned_me/"
                    + "turned_this/said_no/passed",
            "made_up ..1 your/his/her/their mind",
            "made your/their ..1 decision",
            "decided ..2 against ..2 us/me/it/this/our",
            "chosen/chose/picked/went_with/gone_with/signed_with ..1 another/someone_else/somebody_else/other",
            "asked/told/begged ..2 me/us ..3 not/stop/leave/never/go",
            "you ..2 unsubscribed/blocked/hung_up/ended",
            "you/your_boss/your_board/your_team/they ..3 said/say/told/saying/gave/answered/replied/wrote/mean/"
                    + "meant/tell ..4 no/not_interested/stop/stopped/not_to/leave_you/never/nothing_more/not_want/"
                    + "not_need/enough/not_now/not_for_you/had_enough/no_thanks/no_more/not_call/not_write",
            "you ..3 declined/decline/refused/refuse/rejected/reject/passed/unsubscribed/opted_out/said_no/hung_up/"
                    + "turned_down/turned_it/turned_us/turned_me/turned_this/turned_the/turned_our/turned_my/"
                    + "cancelled/walked_away/dismissed/blocked",
            "asked ..1 me/us/for ..2 not/stop/leave/no/to_stop/to_leave/take_you/remove",
            "you/wife/husband/boss/partner/director ..2 asked_me/asked_us ::4 not/stop/leave",
            "your/that/this/the/a/her/his clear/firm/first/second/third/fourth/fifth/last/previous/polite/earlier/"
                    + "initial/final/written? no/refusal/rejection/decline/not_interested/unsubscribe/opt_out ::2",
            "message/mail/email/letter/note/reply/sign/assistant ..2 said/says/asked/told/was/read ..3 stop/no/not/"
                    + "leave/unsubscribe/never",
            "not ..1 interested",
            "heard/hear/know/understand/see/got/note/accept/respect/noted ..2 no",
            "do_not_call_list/no_call_list/off_your_list",
            "third/second/fourth/fifth time ..3 lucky/charm",
            "hung_up/hang_up/hung_the_phone ..3 on_me/twice/again/times",
            "crossed_out/struck_out/tore_up/deleted/threw_away/sent_back/returned ..2 order/offer/contract/quote/"
                    + "form/proposal",
            "no_thanks/no_thank_you",
            "@buyerside/they/he/she ..3 said/told/asked ..4 not ..2 come/call/write/interested/want/back/again/"
                    + "contact",
            "should not ..1 come/call/write/ring ..1 back/again",
            "no_means/no_is",
            "your_no/that_no/first_no/second_no/third_no/last_no/another_no",
            "taken/take/remove/removed ..1 off ..1 our/the/your/my list",
            "you/he/she/they ..1 do not want ..1 it/this/that/our/any/one/to_buy/to_talk/to_hear/to_see/to_meet/"
                    + "to_continue/to_be_called/to_go_on/to_sign",
            "not_for you/me",
            "refusal/refusals/rejection/rejections",
            "said ..1 ..1 no",
            "is ..1 no ..1 for_now/for_this/for_you/today",
            "not ..1 want ..1 me/us/to_hear/to_buy/to_be/any_more/it/this",
            "you ..2 do not want/need ..1 it/this/that/one/us/me/anything/our/any",
            "no_thank_you/no_thanks",
            "you ..2 not want ..2 calls/contact/messages",
            "told_me/told_us ::2 no",
            "since_you ..2 declined/refused",
            "your_mind_is_made_up/you_have_made_up_your_mind");

    private InsistenceFrames() {}
}
