package io.closewise.phrasing;

/** Crowds and customers that nobody can check, as {@link FabricatedProof} finds them. */
final class ProofFrames {

    private static final String UNLESS = " & !survey/evaluation/nobody/no_one/your/you_told/published/most_of_them_do_not/yet & !plan/who_wants/gets/gets_one/list";

    static final Cues FRAMES = Cues.lines("""
            # a crowd uses it
            half/most/all/every/everyone/everybody/whole/entire/dozens/hundreds/thousands/countless/loads/masses/scores/tons/plenty/nearly_every/almost_every/practically_every/any/each/majority/three_quarters/two_thirds/ninety_percent/bulk ..3 @crowd ..8 @flockto UNLESS
            @crowd ..3 everywhere/all_over/across_the/up_and_down/far_and_wide/around_the_world/worldwide/nationwide/by_the_dozen/in_droves/in_their_thousands/by_the_hundreds/left_right_and_centre ..6 @flockto UNLESS
            @crowd ..3 @flockto ..4 everywhere/all_over/in_droves/in_their_hundreds/in_their_thousands/by_the_dozen/by_the_thousand/left_and_right/left_right/every_day/daily/one_after/in_masses/in_flocks UNLESS
            the/all_the/real/leading/top/serious ..1 pros/professionals/experts/specialists/insiders/big_names/big_players/market_leaders/celebrities/stars/chefs/surgeons/doctors/engineers/critics/analysts/crowd/locals/neighbours/competition/competitors/whole_trade/entire_trade/big_boys/big_chains ..3 @flockto UNLESS
            everybody/everyone/every_one/all_of_them/the_world/whole_world/the_whole_town/whole_industry/entire_industry/whole_sector/whole_street/half_the_street/half_the_town/the_trade/the_industry/people/folks ..4 @flockto ..2 & it/us/ours/our/this/them/way & !want_a/we_met/if/you_said/in_your_team/on_your_team/in_the_office/want
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
            """.replace(" UNLESS", UNLESS));

    private ProofFrames() {}
}
