package io.closewise.phrasing;

/** Crowds and customers that nobody can check, as {@link FabricatedProof} finds them. */
final class ProofFrames {

    private static final String UNLESS =
            " & !survey/evaluation/nobody/no_one/your/you_told/published/most_of_them_do_not/yet & !plan/who_wants/gets/gets_one/list";

    static final Cues FRAMES = Cues.lines("""
            # a crowd uses it
            half/most/all/every/everyone/everybody/whole/entire/dozens/hundreds/thousands/countless/loads/masses/scores/tons/plenty/nearly_every/almost_every/practically_every/any/each/majority/three_quarters/two_thirds/ninety_percent/bulk ..3 @crowd ..8 @flockto UNLESS
            @crowd ..3 everywhere/all_over/across_the/up_and_down/far_and_wide/around_the_world/worldwide/nationwide/by_the_dozen/in_droves/in_their_thousands/by_the_hundreds/left_right_and_centre ..6 @flockto UNLESS
            @crowd ..3 @flockto ..4 everywhere/all_over/in_droves/in_their_hundreds/in_their_thousands/by_the_dozen/by_the_thousand/left_and_right/left_right/every_day/daily/one_after/in_masses/in_flocks UNLESS
            the/all_the/real/leading/top/serious ..1 pros/professionals/experts/specialists/insiders/big_names/big_players/market_leaders/celebrities/stars/chefs/surgeons/doctors/engineers/critics/analysts/crowd/locals/neighbours/competition/competitors/whole_trade/entire_trade/big_boys/big_chains ..3 @flockto UNLESS
            everybody/everyone/every_one/all_of_them/the_world/whole_world/the_whole_town/whole_industry/entire_industry/whole_sector/whole_street/half_the_street/half_the_town/the_trade/the_industry ..4 @flockto ..2 & it/us/ours/our/this/them/way & !want_a/we_met/if/you_said/in_your_team/on_your_team/in_the_office/want
            everybody/everyone/all/whole_industry/whole_trade/whole_sector/whole_market/your_competitors/the_world ..3 going/moving/heading/doing ..1 this_way/that_way/our_way/in_this_direction/it/this ..2 & !how/so_we
            people/doctors/experts/critics/customers/clients/users/neighbours ..3 rave/raving/swear/gush/cannot_stop_talking/love/adore/recommend/recommended & it/us/ours/our/this/them/our_product & everywhere/all/always/constantly/over_the_moon/just/simply/nothing_but/by_it & !told/survey
            talk of ..1 the ..1 town/trade/industry/sector/country/city/street
            word/talk/rumour/consensus ..2 on/in/around ..5 is that ..6
            in/by droves/their_droves/their_thousands/their_hundreds/the_thousand & switch*/come*/leave*/join*/us/ours
            you ..1 are ..3 only/last/one_of_the_last/among_the_last ..4 @crowdone/one/ones/person ..6 not/without/still/yet/holding/left/who/that ::3 & !in_line/to_ask/who_told/arrive
            you_would_be/you_will_be/you_are ..1 the ..1 last/only/odd ..2 & everyone/everybody/industry/trade/others/all/whole/in_town/holding_out/without/way
            not ..2 find/name/show/meet/know ..3 a/an/any/one/single/anyone ..2 @crowdone/anyone/anybody/who ..8 not/without/doesn't ::4
            hardly/scarcely/barely ..2 a/an/any ..2 @crowdone ..6 not/without ::4
            there ..1 is ..1 hardly/scarcely/barely/not a/an/any/single ..2 @crowdone ..8 not/without ::4
            who ..3 not ..3 use/have/know/love/trust ..2 us/it/ours & !in_your
            ask ..1 around/anyone/anybody/any_of_them ..2 & !you_may/please/free/would_you
            you_name_them/you_name_it/name_any/name_a_big/name_one ..6 & customer*/use/with_us/client*
            our ..2 customers/clients/users/guests/patients are ..2 all/unanimously/without_exception/every_one ..2 happy/thrilled/delighted/satisfied/over_the_moon/ecstatic
            thousands/hundreds/millions/dozens/countless/legions/armies/<num> ..1 of? ..2 happy/satisfied/delighted/thrilled/loyal/raving ..1 customers/clients/users/families/owners/patients/fans/people
            not/never ..2 one/single/any/a ..2 complaint/dissatisfied/unhappy/returned/refund/disappointed/complained ..3 & !in_your
            nobody/no_one/not_one ..4 ever ..2 complained/regretted/left_us/returned/gone_back/went_back/asked_for_their_money/sent_it_back
            five_star/glowing/rave/enthusiastic/thank_you ..1 review*/letter*/rating*/testimonial*/feedback/card* & stack*/pile*/hundreds/thousands/drawer/folder/wall/nothing_but/only/all/mountain*/dozens/countless/flood* & !link/public/here_are/site
            # nameless witnesses
            not ..2 allowed/permitted/free/able/supposed/at_liberty/going ..1 to ..2 name/say/mention/tell/reveal/disclose/show/drop ..4 & customer/client/bank/company/firm/uses/use/us/name/names/who/letter*/which/whom & !so_please/no_weight/ignore/not_count/disregard/no_proof/nobody/none
            can/could/may/must/will/shall ..1 not ..2 name/mention/reveal/disclose/drop/tell_you/say ..4 name/names/who/which/them/whom & @crowdone/firm/bank/company/brand/customer/client/player/uses/use*/swear*/love*/rely/relies/trust* & !so_please/no_weight/ignore/not_count/disregard/nobody/none/agreed/before/until/without
            i_would/would_love_to/wish_i_could/if_only_i ..1 name/say/drop/tell_you ..1 them/names/who/which/it ..2 if/but/were/could
            no_names/names_withheld/name_withheld/hush_hush/strictly_confidential/under_nda/under_wraps/name_is_confidential/names_are_confidential/logo_is_confidential/off_the_record/under_a_confidentiality/signed_an_nda/confidential ..2 & @crowdone/bank/customer/client/brand/firm/company/uses/use/us/wears/footballer/actor/celebrity/family/government/ministry/insurer/insurers & !data/your/agreement/draft/document/treat/keep
            certain/very/extremely/rather/quite/well ..1 famous/well_known/prominent/prestigious/illustrious/important ..3 @crowdone/footballer/actor/actress/singer/politician/minister/family/person/player/chef/celebrity/name/someone ..6 & use*/has/wears/drives/swears/sleeps/relies/bought/buys/trusts/loves/switched/orders/chose/choose/with_us/runs
            a/an/one ..1 celebrity/famous/household_name/fortune_500/blue_chip/global/multinational/royal/premier_league/market_leading/leading/top/big/major/world_famous/renowned ..3 @crowdone/footballer/actor/actress/singer/name/brand/player/household/family/chef/minister/insurer/insurers ..6 @flockto/calls/wears/has/thinks/told & !reference_call/you_can/may_call/agreed/their_name/published/named/with_permission/page
            household_name*/fortune_500/blue_chip*/who's_who/world_leaders/all_the_big_names/the_biggest_names/market_leaders ..6 & us/ours/our/it/rely/trust/use/with_us/customers/clients & !list/reference/published
            you_would/you_will/you ..1 know/recognise/recognize/be_amazed/be_surprised ..2 the_name/their_name/who/his_name/her_name & !contact/to_ask
            a_friend/someone/somebody/a_customer/a_client/a_colleague/a_bank/one_customer ..2 of_mine/i_know/in_your_industry/in_your_trade/in_your_line/just_like_you/very_like_you ..6 & rich/fortune/doubled/tripled/saved/millions/never_looked_back/retired/changed_his_life/changed_her_life/cried_with & !reference/call_them/talk_to
            never ..1 looked ..1 back & they/he/she/customer*/client*/everyone/all
            your ..1 neighbour/neighbor/competitor/rival/neighbours/competitors/rivals/friends/cousin/sister_company ..6 has/have/had/uses/use/bought/owns/drives/runs/loves/signed/ordered/switched/on_board/with_us/chose/got ..4 ours/us/one/it/already/years/too/on_board/delighted/yesterday/last_week/just/too & !has_asked/negotiat*/you_told/interested/waiting/whether/do/if/reference_call/did/agreed
            customers/clients/people/users/patients/owners/guests ..2 write/call/phone/email/thank/tell/stop_me/send/hug/come_up ..3 me/us ..6 & every_day/all_the_time/daily/constantly/how_happy/how_much/thank/day/week/tears/delighted/wonderful & !complaints/problems/when_they
            surprised/amazed/astonished/believe ..1 who/which/how_many ..1 celebrities/stars/famous/people/companies/big/names/politicians/banks/firms/of? ..5
            <num>/most ..2 @crowd ..1 out_of/in ..1 <num>/ten/this/the ..6 @flockto/cook/sleep/bake/heat/ride/clean/eat/drink/wash
            someone/somebody/a_man/a_woman/a_person ..2 high/senior/important/famous/influential/powerful/well_known/big ..6 client/customer/uses/us/ours/drives/sleeps/wears/bought/owns ..3
            fan_mail/love_letters/thank_you_notes/standing_ovations/cult_following/legendary_reputation ..3
            review*/rating*/testimonial*/references/letters/thank_you ..2 speak/speaks/say_it_all/galore/overflowing/never_ending/pouring/by_the_hundred/tell_the_story/endless ..3 & our/we/i & !attached/link/site/public
            references/proof/customers/case_studies/success_stories/testimonials ..6 & not/can't/cannot ..2 show/name/share/print/hand_out/mention/reveal/allowed/permitted ..3 & galore/plenty/lots/hundreds/many/dozens/just_not/countless/stacks
            other/all/most/every ..1 parents/mothers/fathers/families/owners/tenants/landlords/managers/directors/schools/neighbours/members/patients/guests/colleagues ..3 have/has/are/is ..2 @flockto/signed/bought/joined/on_board/in/booked/done_it/ordered/enrolled ..4 & !your_team/asked_whether/you_said/visited/seen
            every/each/all ..2 customer/client/buyer/user/guest/patient ..3 come*_back/came_back/return*/returned/reorder*/renew*/recommend*/thanked/stayed/would_buy/has_come_back ..4 & !may_return/wants_to_return/can
            come/comes ..1 back ..2 more ..1 & every/all/customers/clients/always
            your ..1 colleagues/peers/counterparts ..1 at/in/from ..1 other/all_the_other/the_other/every_other ..6 @flockto/on_board/in/with_us/have ..3
            @crowd/nurses/cooks/drivers/kids/children/guests/cleaners/foremen/secretaries ..1 adore/love/swear/recommend/prefer/trust/choose/rave/worship ..2 it/us/ours/this/our/them & !your/may/some/whether/not_all/told/which
            any/every ..1 @crowdone ..2 will/can/would ..1 tell/confirm/say/swear ..2 you? ..6 & ours/it/us/our/this/one/best
            no/not_one/not_a_single/hardly_a ..1 @crowdone ..6 without ..3
            other/others/many ..1 @crowd ..2 tell/told/say/write ..1 us/me ..4 & !you_can/reference/names/complain
            the ..1 professionals/experts/insiders/pros/big_players/trade ..1 have/all ..2 known/chosen/switched/agreed/decided/understood/bought ..4
            your ..1 competitors/rivals/competitor/rival ..6 doubled/ordered/signed/bought/switched/joined/renewed/upgraded/moved/placed ..4 & !told_me/you_said/negotiat*/press/news/published
            on ..1 our ..1 books/client_list/customer_list ..2 & top/all/half/biggest/everyone/most/big/best/many
            phone/inbox/office/wall/letterbox/mailbox ..2 full_of/overflowing/stuffed/papered ..3 & customers/clients/grateful/thank/happy/letters/praise/messages
            the ..1 whole/entire ..1 @crowd ..1 is/are ..1 talking/raving/buzzing ..3 & us/it/our/this
            reason/coincidence ..2 why/that/if ..3 half/most/all/every/so_many ..6 & our/us/it/ours
            whoever ..2 i/we/you ..1 ask/meet/talk/speak ..6
            your ..1 predecessor/predecessors/neighbours/peers/rivals ..2 all/always/both ..1 bought/used/came/chose/signed/had ..4
            royal_family/the_king/the_queen/the_pope/the_president/hollywood/nasa/the_army/the_white_house/the_chancellor ..4 & use*/has/have/buys/bought/drives/us/one/ours/sleeps
            not/never ..2 one/single/any ..2 customer/client/buyer/user ..3 ever? ..4 & back/complain*/regret*/left/asked/return*
            the ..1 swiss/germans/americans/japanese/danes/dutch/swedes/chinese/professionals/big_chains/pros ..2 all ..4 & it/this/us/way/ours
            it_is/this_is/that_is ..1 what ..3 all/the ..4 use/run_on/drive/wear/choose/buy/swear/drink/eat/work_with/have ..2
            walk/drive/go/stroll ..2 through/down/along/past/into ..3 town/street/city/village/high_street/estate ..3 without ..2 see*/meet*/find* ..3 our ..3
            everyone/everybody/all_the_others ..2 else ..4 already ..2 said_yes/signed/joined/bought/ordered/on_board/has_it/switched ..3
            praise/compliments/thanks ..2 from ..2 people/customers/clients/users ..4
            they ..1 all ..2 come/came/end_up/buy/return ..2 to? ..1 us/back ..3
            all ..1 the ..1 good/big/best/leading/smart/serious/cool/great ..2 @crowd/start_ups/startups/ones ..4 @flockto/run_on/already ..3
            """.replace(" UNLESS", UNLESS));

    private ProofFrames() {}
}
