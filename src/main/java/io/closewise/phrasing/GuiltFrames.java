package io.closewise.phrasing;

/** Debts, hurts and hardships laid on the buyer, in forms that {@link Guilt} finds besides its own. */
final class GuiltFrames {

    static final Cues FRAMES = Cues.lines("""
            # what it would do to us
            letdown/let_down/let_me_down/let_us_down/disappoint*/blow/slap_in_the_face/kick_in_the_teeth/heartbreak/break_my_heart/breaks_my_heart/broken_hearted/hurt*/wound*/sad/sadden*/crush*/gutted/devastate*/embarrass*/upset*/heart_broken/heartbroken/ashamed/cry/crying/tears/humiliate*/betrayed/betrayal/betray*/stab_in_the_back/ungrateful/ingratitude/cold_hearted/heartless & me/us/my/our/personally/team/i/we & you/your/no & if_you/after/would/went/go/say/said/chose/no/now/walk*/leave/not/going/please/elsewhere/see/know/such/really & !we_let_you/i_let_you/sorry_that/you_felt/you_said/your_team_felt/not_be/won't_be/would_not_be/no_pain/feel_free/if_we/our_mistake/nobody_is/not_hurt/not_disappointed/not_upset
            not/hardly/scarcely/barely ..1 seem*/is/be/feel*/look* ..1 fair/right/decent/nice/polite/honourable/honorable/kind/sporting/on ..8 & time/our/us/me/my/then/after/now & you/walk/buy/not/go/leave/take/use & !price/for_you/to_you
            rather/bit/little/so/pretty/very/quite/most ..1 ungrateful/unfair/unkind/rude/cruel/cold/mean/heartless/selfish ..6 & take/walk/go/leave/after/you/not/us/me/our & !price/we_were/i_was
            do/have ..1 you ..2 know/realise/realize/idea/understand/appreciate ::2 what/how ..8 & me/us/our/my/small/workshop/family/team & does_to/cost/costs/took/takes/hard/much/long/feel/feels/went_through/put/many & you/quiet/someone/say/no/work/hours/made
            you ..2 any? idea ..6 how ..2 hard/long/much/many ..4 i/we/my/our/this
            not ..1 let ..1 me/us/him/her ..1 go/drive/leave/walk/fly/travel/return/come/hang/sit/down ..6 & home/nothing/empty/away/now/without/hanging/down/back & !owe
            empty_handed/nothing_to_show/all_for_nothing/in_vain/wasted/waste_of_my/all_that_way/the_whole_way/drove_all/drive_all/came_all & i/we/me/us/my/our & you/your/now/please/not/if/home/no/send & !if_you_change/costs_nothing/free/wasted_your/your_time/you_pay_nothing/nothing_is
            # what we gave
            after ..1 all/everything/that/those/the ..6 i/we/our/my ..4 did/done/gave/given/treated/bought/went/put/invested/spent/built/made/drove/wrote/sacrificed/arranged/paid/cooked/stayed ..4 & !test/tests/we_found/we_know/measured/results
            i/we ..1 have? ..2 earned/deserve*/earnt ..4 order/yes/signature/business/deal/chance/contract/it/this/more/better ..2 & !you_have/salary
            fair_is_fair/one_good_turn/return_the_favour/return_the_favor/returning_the_favour/scratch_my_back/scratched_your_back/do_the_decent/decent_thing/least_you_can/least_you_could/least_i_deserve/have_a_heart/for_old_times/for_my_sake/for_our_sake/as_a_favour_to_me/do_me_the_favour/do_me_this_favour/do_this_for_me/repay/pay_us_back/make_it_up_to/make_it_worth/owe_it_to_us/owe_it_to_me/owe_me/owe_us/in_my_debt/in_our_debt/tit_for_tat/quid_pro_quo & !we_repay/repay_you/nothing/not/you_do_not/i_owe/loan/no
            you ..2 eaten/ate/drunk/drank/enjoyed/accepted/taken/took/used/had/borrowed/kept ..3 our/my ..6 & now/fair/so/least/then/months/weeks/still/surely/and_then/decent/return & !free_to/glad/trial_account/no_obligation
            you ..1 let/made/had/asked/got/watched ..1 me/us/our/my ..6 & now/then/and & think/no/quiet/back_out/change/not/silent/elsewhere/cold/nothing/want/walk & !thank
            i_thought/i_believed/i_hoped/i_assumed/we_thought ..2 we_were/we_had/i_could/i_meant/you_were/you_cared ..2 friends/partners/agreement/understanding/trust/count/rely/something/loyal/man_of_your/woman_of_your/a_deal/better/mates/bond/relationship/different ..3
            i/we ..2 trusted/counted_on/relied_on/believed_in/vouched_for/stood_up_for/fought_for/banked_on/bet_on ..1 you ..3
            you ..1 promised/swore/gave_me_your_word/gave_us_your_word/shook ..4 & me/us/hand/word & !date/call/delivery_address/figures/send
            how ..1 could/can ..1 you ..4 do/say/leave/walk/treat/turn/just/even ..4 & me/us/after/now/this & !help/use/tell
            do ..1 not ..1 do ..1 this ..1 to ..1 me/us
            this/that is ..2 thanks ..2 i/we ..1 get
            thank_you_for_nothing/thanks_for_nothing/some_thanks/nice_thanks/fine_way_to_thank
            i/we ..3 lost/missed/skipped/gave_up/cancelled/sacrificed/postponed/cut_short/left/stayed_up/worked_through ..5 birthday/recital/wedding/anniversary/holiday/vacation/weekend/sunday/saturday/dinner/lunch/sleep/night/nights/christmas/evening/evenings/funeral/school_play/bedtime/honeymoon & you/your/this/for & !our_mistake/we_reply
            because_of_you/thanks_to_you/you_are_the_reason/your_fault/all_your_fault/on_your_account ..8 & i/my/we/our/me & !great/thank/grateful/learned
            # our living
            my/our ..1 kids/children/son/daughter/wife/husband/family/mother/baby/mortgage/rent/bonus/commission/target/quota/numbers/job/boss/staff/team/people/employees/little_ones/landlord/bank/apprentice/pension/house/promotion/probation ..6 not/depend*/suffer*/hungry/christmas/holiday/lose/need*/counting/count/rely*/relying/kill/fire/lay_off/laid_off/without/on_the_line/riding/hang*/wait*/thank/starve/cold/eat/short/evict*/sleep ..4 & you/your/this/one/order/no/it/falls/sign*/deal & !will_call/holiday_on/in_copy/visit/your_questions/available/schedule/away/will_not_call
            i/we ..1 will/would/could/might/may/am_going_to/have_to/shall ..3 lose/forfeit/miss/be_fired/be_sacked/get_fired/get_sacked/get_the_sack/be_out/be_in_trouble/get_in_trouble/be_demoted/have_to_let_someone/have_to_let_people/have_to_let_my/lay_off/close_the_shop/close_the_workshop/shut_the_shop/close_my/shut_my/go_hungry/face_my/go_under/go_home_with/explain_to_my/explain_this_to_my/be_on_the_street ..4 & !rather/you_will_lose/if_we_fail/refund/sleep_over/guarantee/discount/this_price/giving & if/without/unless/you/your/this/no/falls/order/today/job
            someone/somebody/people/two_people/colleagues/three_people/apprentice/jobs ..3 lose/loses/lose_their/go/be_let_go/be_laid_off/lost/at_stake/are_on_the_line ..3 & job/jobs/work/here/my_team/us/our & you/your/this_order/without & !your_company
            one/only/just ..2 order/sale/deal/signature/contract ..2 short/away/from/to_go ..4 & my/target/quota/bonus/job/i/month/goal
            need/needs/needed ..2 this/the/one_more/your ..2 order/sale/deal/signature/contract/one/yes ..5 & my/target/quota/bonus/job/keep/family/kids/month/rent/feed/survive/close_the & i/we
            feed ..1 my/our/the ..2 family/kids/children/mouths
            i/we ..1 have? ..1 put/poured/sunk/invested/sacrificed/gave/given/spent ..2 my/our ..2 whole/entire/all/heart/summer/weekend/life/soul/holiday/everything/year/best ..6 & into/in/for/on & !company_into/own_money_in_the_company/development
            i/we ..1 have? ..1 told/promised/assured ..2 everyone/my_wife/my_husband/my_boss/my_team/my_kids/my_family/the_team/head_office/everybody ..4 that? ..1 you ..2 yes/sign/order/buy/said/would/were/are
            feel/feeling/felt/be ..2 let_down/used/cheated/betrayed/hurt/stupid/foolish/taken_for_granted/exploited/abandoned/disappointed/sad/crushed/gutted/embarrassed ..3 & i/we/me/us/my_team & would/will/really/so/if/rather/very/do & !you_feel/do_you/you_may/you_felt/we_let/not
            it/that is/seems ..2 only/just ..1 fair/right/decent/proper ..2 that/if/to ..1 you? ..6
            make/made/let/have/force ..1 me ..2 go/come/drive/walk/crawl ..2 back/home ..6 & boss/empty/nothing/without/hands & !i_let
            it/this ..1 hurts/hurt/pains/saddens/wounds/offends/kills/breaks ..2 me/us? ..1 that/to/when/if ..1 you/see/hear/think ..6
            here ..1 i/we ..1 was/were ..1 thinking/believing/hoping/assuming ..6
            how ..2 am/are/do/will/shall/can/should i/we ..2 supposed/meant/going/explain/tell/face/look ..3 to? ..1 explain/tell/face/justify/look/say ..4 & my/our/boss/wife/team/family/kids/director/landlord/staff
            you ..1 would_not/do_not/don't/wouldn't ..1 want ..2 to_be/me_to/us_to/my/be ..3 reason/lose/close/fired/suffer/go_hungry/blame/sacked/responsible/redundant/unemployed ..4 & me/we/i/us/my/our
            bent_over_backwards/bend_over_backwards/moved_heaven/pulled_out_all/gone_the_extra/went_the_extra/jumped_through ..4 & you/your & and/so/now/this_is/surely/least/then
            counting/count/relying/rely/banking/depend*/pinning on ..1 you/your/this/it ..4 & i/my/me/we/us/our/month/team & !if_you_can/you_can/delivery_date
            my/our ..2 month/quarter/year/christmas/season/summer/week/holiday ..1 depend*/hang*/stand*/is_lost/is_ruined/rest* ..4 & you/your/this/it/on
            if ..1 you ..2 back_out/pull_out/walk_away/say_no/cancel/leave/go_elsewhere/drop_out/change_your_mind/decline ..6 i/we/my/our/me ..8 & pay*/trouble/lose/suffer*/fired/job/boss/hurt*/cry/finished/face/close/redundant/go/explain & !nothing/refund/we_will_return/cancel_the_reservation/pay_nothing/owe/fee/file/free
            not ..1 make/let/send ..2 me ..2 go/come/drive/walk/back/home ..6 & boss/empty_handed/nothing
            i/i_have/i_had ..3 spent/worked/gave/given/done/drove/drawn/drew/built/stayed/skipped/paid/wasted/invested/sacrificed ..4 fortune/nights/night/christmas/easter/weekend/weekends/evenings/favours/favors/petrol/sleep/holidays/holiday/sunday/saturday/birthday/savings/own_money ..6 & you/your & !if_you_like/free_of/no_obligation/discount
            took/cost/takes ..1 me/us ..3 nights/days/weeks/hours/months/weekends/sleep ..6 & you/your & and/not/now/still/even/only/without & !so_the_price
            mean*/worth/count* ..1 nothing ..2 to ..1 you
            bit/little/sort/some ..2 of? ..1 loyalty/gratitude/appreciation/respect/decency/consideration/sympathy/pity/compassion ..4 & i/we/hope*/expect*/after/deserve*/show/ask & !respect_for
            loyalty/gratitude/friendship/decency ..4 & you/your & expect*/hoped/where_is/nothing/thought/owe/our & !programme/bonus/card
            people/families/colleagues/jobs/children/team ..3 who? ..1 depend*/live_off/live_from/rely ..2 your/this/you ..3 & here/our/my/us/think_of
            think_of/think_about ..1 my/our/the_people_here/the_families ..4 & order/depend*/jobs/if_you/family
            is_that/is_this ..1 how/the_way ..2 you ..2 thank/treat/repay/reward ..4
            make/makes/made ..2 old/me/us/my/poor ..3 unhappy/sad/miserable/cry/ill/sick/very_unhappy ..2 & you/your/would & !our_mistake
            i/we ..1 gave/give ..2 you ..1 my/our ..1 word/trust/best/heart/all ..4 & now/you/so/and/then
            let/letting ..1 down ..1 a/my/our/the ..3 business/family/team/people/company/workshop
            lost/losing/lose ..4 money/time ..2 on/with ..1 your ..3 & not/leave/now/so/least/can_not
            on_my_back/breathing_down_my_neck/on_my_case ..3 & because/you/if/until/so
            have_to ..1 let ..1 ..1 go ..2 & if_you/because/cancel
            """);

    static final Cues DEBT = Cues.of(
            "i/we ..1 trusted/believed/relied_on/counted_on/put_my_trust ..1 in? ..1 you ..3",
            "do ..1 it ..1 for ..1 me/us",
            "i ..2 really ..1 need ..1 this/that ..2",
            "i/we ..1 think ..1 i/we ..1 deserve/earned/have_earned ..4",
            "thought/believed/hoped ..1 i/we ..1 could ..1 rely/count/depend/trust ..3",
            "how ..1 can/could ..1 you ..1 do/treat/leave/refuse/say ..3",
            "after ..1 <num> ..1 months/weeks/years/visits/meetings ..4 i/we ..2 deserve/expect/think/thought ..4",
            "after ..1 such ..2 long ..1 time/friendship/relationship",
            "i/we ..1 went ..1 to ..3 trouble/lengths ..6 you",
            "this/that/it is_how/is_the_way/is_what/is_the_thanks/is_all_the_thanks ..1 you/i/we ..2 thank/repay/"
                    + "treat/reward/get",
            "thought/believed/hoped ..2 we ..1 had/were/have ..2 relationship/friends/friendship/understanding/"
                    + "partners/deal/trust/team/bond",
            "i/we ..2 been ..3 fair/generous/patient/kind/good/nice/decent to/with you",
            "i/we have ..1 been ..3 fair/generous/patient/kind/good/nice ::4 so/now/your",
            "your_turn to/,? ..1",
            "now ..1 it_is ..1 your_turn/time_you/up_to_you_to",
            "you ..1 still? owe ..1 me/us",
            "you ..1 owe ..1 that/this/an_order/at_least ..2 me/us",
            "i/we ..1 did/have_done ..2 you ..1 a ..1 favour/favor",
            "i/we ..1 scratch/scratched ..1 your back",
            "without ..1 your/this/that ..1 order/signature/yes/business/deal ..3 i/we/my/our ..3 lose/miss/hit/"
                    + "make/reach/target/bonus/job/quota/have_to/will_not/will_be/am/are ::4",
            "in_debt to/with ..1 me/us",
            "it_is ..1 the_least",
            "you ..1 can/could ..1 not ..2 after ..2 all/everything",
            "after/for ..1 all_i/all_we/everything_i/everything_we/what_i/what_we ..1 have/did/do/gave/went/put",
            "think_of/remember/consider/look_at ..2 what/everything/all/how_much/how ..1 i/we ..1 have/did/done/do/"
                    + "put/gave",
            "count*/rely*/relying/depend*/bank*/counted on ..1 you",
            "not ..1 fair to/on me/us/my/the_team",
            "after i/we ..1 have? arranged/organised/organized/prepared/did/made/got/put/moved/ordered/paid/promised",
            "i/we have ..1 invested/put/spent/sunk ..1 so_much",
            "so_much time/work/effort/energy/money ..2 in/into/on/for ..1 you/your/this",
            "back out now",
            "hate/hard to_tell my/the/our ..1 team/boss/people/colleagues",
            "after_all_those/after_all_these/after_all_the/after_all_that/after_all_my/after_all_our/"
                    + "after_all_this ::8 i/we/my/our/us/me/you_can_not/you_could_not/you_would/you_just/you_want/"
                    + "you_now",
            "after_all i/we/my/our have/had/has/gave/did/went/put/spent/team",
            "after_everything ::6 i/we/my/our/us/me",
            "can/could not do ..1 this/that to me/us",
            "do ..1 this/that to me/us",
            "after everything ::6 i/we/my/our/us/me",
            "you ..3 eaten/drunk/had/taken/enjoyed/accepted ..3 our/my ..4 so/and ..4",
            "that/it/this/they/work/week/effort/trouble/hours/surely ..2 deserve*/merit*/earns/earned ..2 order/"
                    + "yes/signature/answer/chance/something/reward/thank/thanks/decision/better/reply/least",
            "after ::6 i_gave/i_have_given/we_gave/i_did/we_did/i_have_done/we_have_done/i_put/we_put/i_spent/"
                    + "we_spent/i_went ..6",
            "you ..2 owe* me/us/it/my/this/our",
            "the ..1 least you can/could/might/should",
            "least_you can/could/might",
            "in_return ..2 you/for",
            "repay/thank ..2 me/us ::5 is_this/like_this/this_way",
            "is_this ..1 how/thanks/way/what_i_get/what_we_get/all_i_get/all_we_get ..2",
            "is_that how you thank/repay/treat",
            "how could you",
            "i/we deserve* ..2 yes/better/more/signature/order/answer/an",
            "i/we ..1 earned ..2 yes/order/signature/business",
            "for_old_times_sake/for_my_sake/for_our_sake",
            "do ..1 this for_me/for_us",
            "as_a favour/favor/personal_favour to me/us",
            "do me ..2 favour/favor ::3 sign*/order*/buy*/say_yes/accept/close",
            "you made/had/let/kept me/us ::8 so/and_now/least/then/only",
            "count*_on you ..2 not/to/for/here/now",
            "after i ..3 helped/drove/gave/did/built/made/came/spent/stayed/worked/went");

    private GuiltFrames() {}
}
