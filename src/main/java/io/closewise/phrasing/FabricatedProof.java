package io.closewise.phrasing;

import java.util.List;

/** A crowd or a nameless customer as proof. A customer who agreed to be asked, and a plain "we have none", are honest. */
final class FabricatedProof implements Detector {

    private static final Cues FRAMES = ProofFrames.FRAMES;

    private static final String USES =
            "use/uses/using/used/signed/signs/sign_up/signing/switched/switches/switching/switch/moved/moves/"
                    + "moving/bought/buys/buying/buy/work_with/works_with/working_with/work_on/trust/trusts/chosen/"
                    + "chose/choose/chooses/has_one/have_one/has_it/have_it/has_ours/talking_about/talks_about/"
                    + "talk_about/love/loves/loving/swear*/gone_over/joined/join/recommend*/on_board/rely/relies/"
                    + "running/runs_on/run_on/run_it/runs_it/replaced/already/picked/picks/prefer*/wants/want/"
                    + "know_us/knows_us/going_with/gone_with/went_with/with_us/turned_to/turns_to/come_to_us/"
                    + "comes_to_us/come_over/gone_with_us/come_round/have_ours/have_our/has_our/drive_with/"
                    + "drives_with/using_it/ahead/adopted/adopts/agree/agrees/raving/rave/raves/calls_us/call_us/"
                    + "does_it/do_it/doing_it/installed/converted/upgraded/changed_over/gets_it/is_in/are_in/"
                    + "followed/fitted/fits_it/made_the_switch/subscribed/made_the_move/farms/cooks/builds/drives/"
                    + "works/sells/relies/is_using/depends/depend/given_up/says_so/signed_up/jumped";

    private static final Cues CROWD = Cues.of(
            "your ..1 colleagues/peers/neighbours/rivals/competitors ..6 all ..1 bought/have/use/chose/ordered/"
                    + "signed/switched/took/got ..3",
            "hardly/scarcely/barely any/a ..1 @crowdnoun/workshop/garage/bakery/practice/office/farm ..8",
            "biggest/greatest/best/leading/top/largest/most_important names/brands/players/companies/firms ..4 "
                    + "with/use/trust/from/by/on ..3",
            "most/all/many/half/several of ..1 your ..1 neighbours/neighbors/competitors/rivals/colleagues/peers "
                    + "..3 have/has/already/use/work/bought/ordered ..3",
            "hardly/scarcely ..1 anyone/anybody ..6 without ..2",
            "our/my clients/customers/users/buyers/patients/guests ..1 are/love/adore/swear ..1 all? ..1 delighted/"
                    + "thrilled/happy/enthusiastic/over_the_moon/it/us/by",
            "all ..1 our/my ..1 customers/clients/users/buyers ..4",
            "all ..1 the/your ..1 neighbours/neighbors/competitors/others/rivals/colleagues ..2 have/are/did ..3",
            "the ..1 best/biggest/largest/leading/top/finest ..1 @crowdnoun ..5 with/from/use/uses/trust/rely/"
                    + "choose/buy/chose",
            "everyone/everybody ..1 i/we ..1 showed/show/told/asked ..6",
            "you ..2 only ..4 without ..3",
            "<num>_thousand/ten_thousand/thousand/million ..1 people/customers/users ..1 can_not ..3",
            "ask ..1 whoever/whomever/anyone/anybody/who ..2 you ..1 like/want/please/wish ..4",
            "everybody/everyone is/are ..1 enthusiastic/thrilled/happy/delighted/excited/raving/impressed/"
                    + "satisfied/convinced",
            "the ..1 last ..1 one/person/firm/company/shop/farm ..3 in/on ..1 the/this/your ..1 valley/street/town/"
                    + "industry/trade/sector/region/village ..4",
            "@crowdnoun/dentists/doctors/plumbers/farmers/lawyers/architects/teachers/bakers/people ..2 all_over/"
                    + "across/around/throughout/up_and_down the/this ..1 country/world/continent/region/land ..6",
            "in_droves",
            "<num>_hundred of your competitors/neighbours/peers/rivals ..6",
            "everyone/everybody/anyone/anybody/nobody/no_one in/on/around/of your/the/this/our ..1 industry/trade/"
                    + "sector/street/town/field/branch/business/village/area/region/valley/neighbourhood/"
                    + "profession/city/market ..8",
            "all ..2 leading/major/big/top/large/important/good/serious/successful/modern ..2 @crowdnoun ..6",
            "people/firms/companies/customers/teams/managers/practices/families like you/yours ..2 always/all/"
                    + "usually/choose/take/buy/go/pick/prefer/love ..4",
            "dozens/hundreds/thousands/scores/stacks/piles/plenty/tons/mountains/countless of? ..2 letters/reviews/"
                    + "testimonials/references/calls/mails/messages/thank_you_notes/emails/five_star/stars ..4",
            "thrilled/happy/delighted/satisfied/enthusiastic/raving/grateful/loyal ..1 customer*/client*/user*/"
                    + "buyer*/owner*",
            "@crowdnoun ..2 can_not/could_not ..2 wrong/mistaken",
            "half ..1 the/your/of_the ..2 town/street/country/city/village/industry/sector/trade/market/"
                    + "neighbourhood/valley ..4",
            "nobody/no_one ..3 industry/trade/sector/street/field/business/market ..6",
            "practically/nearly/almost/virtually/basically every/everyone/everybody/all ..3 @crowdnoun/street/town/"
                    + "industry",
            "your ..3 biggest/largest/main/closest/fiercest/toughest ..1 rival*/competitor*/neighbour* ..6",
            "the ..1 entire/whole industry/trade/sector/market/profession/branch/street/town ..6 to/on/with/is/has/"
                    + "uses",
            "hundreds/thousands/dozens/scores/many/plenty/lots/most of ..1 your ..2 colleagues/peers/competitors/"
                    + "neighbours/neighbors/rivals/kind ..4",
            "all/all_of your/the/our/these/those? ..3 competitor*/rival*/neighbour*/neighbor*/colleague*/peer*/"
                    + "firm*/company/companies/companies/business/businesses/customers/clients/people/others/players/shops/"
                    + "leaders/experts/specialists/professionals/big_names/hospitals/schools/farmers/dentists/"
                    + "banks/hotels/brands/names/serious ..4 "
                    + USES,
            "everyone/everybody in/on/around/i/we/you/else/who/from/at/with? ..6 " + USES,
            "everyone/everybody " + USES,
            "everyone_else ..3 " + USES,
            "nobody/no_one ..3 buys/uses/works/wants/does/bothers/trusts/builds/drives/runs/orders/chooses/asks "
                    + "..6 any_more/anymore/without_it/without_us/old/else/today/nowadays/these_days/by_hand/"
                    + "anything_else/other_brand",
            "nobody/no_one ..2 left/serious/in_your ..6 without/not",
            "whole/entire street/town/industry/trade/sector/market/valley/village/branch/profession/neighbourhood/"
                    + "neighborhood/business_world/region/world/city/community ..5 "
                    + USES + "/talks/talking/is",
            "half ..1 your/the street/town/industry/trade/sector/market/neighbours/neighbors/competitors/village/"
                    + "city/country/region/valley/profession ..4 "
                    + USES,
            "the_whole/the_entire/whole/entire street/town/industry/trade/sector/market/valley/village/branch/"
                    + "profession/neighbourhood/region/city/community/county/coast/island/estate ..5 with/from/by/"
                    + "on/to_us/to our/us/it/ours/this/me",
            "whole/entire ..3 sector/industry/trade/market/profession/branch/community ..5 " + USES,
            "ask anyone/anybody/around/everyone ..1 in/at/on/you/here/who",
            "they_all/all_of_them ..1 " + USES + "/have",
            "there ..1 is/are not ..1 a/an/any/one/a_single ..4 left/who/that/without ..8",
            "not a ..2 left who/that/without",
            "@crowdnoun/doctors/dentists/experts/specialists/mechanics/nurses/teachers/farmers/chefs/everywhere "
                    + "..1 everywhere/all_over ..4 "
                    + USES,
            "word_on_the_street/word_in_the_trade/word_in_the_industry/word_has_it",
            "the_word is ..1 that",
            "rumour/rumor has_it/is/says",
            "rumour/rumor",
            "your ..2 rival/competitor/neighbour/neighbor ..3 " + USES,
            "you_are/you_must_be/yours_is ..2 only/last/one_of_the_last ..8 without/not/still/yet/left/holding/to "
                    + "..3",
            "everyone/everybody ..1 but you",
            "except you/yours",
            "thousands/hundreds/millions/countless/dozens/scores/tens_of_thousands/hundreds_of_thousands of? ..2 "
                    + "happy/satisfied/delighted/loyal customer*/client*/user*/people/families/firms/companies/"
                    + "owners",
            "thousands/hundreds/millions/countless/dozens/scores/innumerable of? ..2 @crowdnoun ..4 " + USES
                    + "/can_not/cannot_be/wrong",
            "can_not ..1 be_wrong/be_mistaken",
            "not ..1 all be wrong",
            "most/majority/almost_all/nearly_all/virtually_all of? ..1 your ..2 competitor*/rival*/neighbour*/"
                    + "neighbor*/peer*/colleague* ..4 "
                    + USES,
            "your ..2 rivals/competitors/competition/neighbours/neighbors/peers/neighbour/neighbor/counterparts "
                    + "..1 are/have/has/is/all/already/both ..6 "
                    + USES + "/miles",
            "your ..1 rivals/competitors/competition/neighbours/neighbors/peers ..1 " + USES,
            "people/firms/companies/others/everyone ..2 like_you ..3 already " + USES,
            "the_market/the_industry/the_trade/the_world ..2 has ..2 chosen/moved/decided/spoken/switched/adopted",
            "anybody_who_is_anybody/anyone_who_is_anyone/anyone_who_matters/everyone_who_matters/"
                    + "everybody_who_matters/anyone_who_knows/all_who_know",
            "the ..1 big_names/who_is_who/household_names ..4 " + USES,
            "most_popular/best_selling/bestselling/everyone's_favourite/talk_of_the_town/the_industry_standard",
            "word ..2 spread*/spreading",
            "become the ..1 standard ..2 in/for/across",
            "virtually/practically/nearly/almost/literally every/everyone/everybody/all ..5 " + USES);

    /** A singular crowd: every dentist, each of your neighbours. Users, teams and plans inside one firm are meant literally. */
    private static final Cues EVERY =
            Cues.of("every/each single/serious/other/major/decent/big/modern/good/self_respecting/respectable/leading/"
                    + "large/of? competitor/rival/firm/company/business/architect/dentist/doctor/hospital/school/"
                    + "bakery/baker/builder/plumber/electrician/lawyer/law_firm/accountant/bank/insurer/farmer/"
                    + "farm/shop/hotel/restaurant/garage/workshop/clinic/practice/carpenter/roofer/contractor/"
                    + "manufacturer/factory/plant/retailer/logistics_firm/carrier/haulier/agency/house/household/"
                    + "home/neighbour/neighbor/family/mill/brewery/brewer/vet/surgeon/manager/buyer/leader/"
                    + "customer/client/owner/specialist/expert/professional/surveyor/landlord/dealer/wholesaler/"
                    + "supplier/player/winery/supermarket/start_up/startup/designer/engineer/mechanic/pharmacy/"
                    + "pharmacist/optician/chef/kitchen/printer/developer/of_your/of_them/one_of_your/gym/studio/"
                    + "florist/hairdresser/salon/cafe/surgery/laboratory/lab/airline/port/council/yard/broker/"
                    + "agent/caterer ..8 "
                    + USES);

    private static final Cues NAMELESS = Cues.of(
            "<num>/several/some/two/three ..1 ministries/ministers/banks/airlines/governments/companies/hospitals/"
                    + "corporations/stars ..4 but ..4 confidential/secret/names/say",
            "that/it/this/which is ..1 confidential/secret ..1",
            "a certain ..1 prime_minister/minister/president/company/firm/bank/family/lady/gentleman/celebrity/"
                    + "professor/director/hospital/brand/manufacturer/airline ..3",
            "can_not/may_not ..1 say ..1 who/which/whom ..2",
            "<num> of your ..1 colleagues/peers ..8 not ..2 name/names/who",
            "i can_not/may_not ..1 give/tell ..1 you ..1 names/the_names",
            "name ..1 stays/remains ..1 with_me/secret/here/between",
            "a/one ..1 minister/celebrity/footballer/politician/princess/king/star/actor/singer/bishop ..8",
            "company/firm/brand/customer ..1 you ..2 see/know/meet/hear ..4 every/on_television/on_tv/day/evening "
                    + "..6",
            "not ..2 hear ..1 that/it from_me",
            "a/one/some ..2 famous/well_known/big/major/leading/large/top/global/world_famous/prominent/renowned/"
                    + "huge/household ..12 no_names/not_name/confidential/secret/can_not_say/may_not/must_not/"
                    + "not_allowed/can_not_tell/not_tell/guess/leave_it_at_that/anonymous/his_name/her_name/"
                    + "their_name/the_name/discreet/nameless",
            "let_us leave_it_at_that/say_no_more/name_no_names",
            "no_names/you_can_guess/guess_who/i_say_no_more/you_know_who",
            "i/we can/may/must/will/could/am/should not ..2 say/tell/give/reveal/disclose/mention/name ..3 who/"
                    + "name/names/which/whom/his_name/her_name",
            "one/some/all/several/two/three of_the ..1 big/top/major/largest/leading/best_known/most_famous ..8",
            "famous/well_known/prominent/celebrity ..2 footballer/actor/singer/politician/star/athlete/chef/author/"
                    + "presenter/doctor/surgeon/professor/architect ..4",
            "will not/never ..1 say/name/tell/mention/reveal ..1 who/which/whom/names/the_name",
            "market_leader/biggest/largest/top/leading/number_one ..5 secretly/already/quietly ..2 use*/works/with",
            "secretly ..1 use*/using/switched/works/bought",
            "i/we/i_am/we_are can/may/must/am/are/could/should not ..1 allowed/permitted/supposed/at_liberty/able/"
                    + "free? to? ..1 say_which/say_who/name/give_you_the/give_the_name/tell_you_who/tell_you_which/"
                    + "tell_you_the/reveal/mention/disclose/share_the/share_their/give_names/say_the/identify/"
                    + "say_more/give_you_its/give_you_their/name_them/name_names",
            "not_at_liberty",
            "must/shall/will/has_to/prefers_to/wants_to/wishes_to/asked_to/prefer_to/have_to ..1 remain/stay/be "
                    + "nameless/anonymous/unnamed/secret/confidential",
            "nameless/unnamed/anonymous ..3",
            "whose/the name ..1 i/we ..1 can_not/may_not/must_not/will_not/cannot/promised/keep/would_rather",
            "you would/will ..1 know/recognise/recognize ..1 name/them ..2",
            "name is confidential/secret",
            "name i/we can_not/may_not/must_not/promised/keep",
            "a/one/some ..1 of_the? ..2 top/famous/major/biggest/largest/leading/well_known/household/global/"
                    + "prestigious/renowned/very_big/huge/celebrity/big_name/fortune_500/world_famous/certain ..4 "
                    + "..1 calls/swears/replaced/uses/chose/switched/told/raves/loves/trusts/relies/moved/bought/"
                    + "bet/runs/recommends/credits/ordered/signed/works/just/has/have/says/said/told_me/love/use/"
                    + "trust/swear",
            "some/several/many of ..3 biggest/largest/best_known/most_famous/greatest/top/leading names/brands/"
                    + "companies/firms/players ..4",
            "celebrities/celebrity/movie_star/famous_people/stars ..4 " + USES,
            "a ..1 well_known/famous ..3 who/which/that ..6 name",
            "insiders ..2 say/know/swear/tell",
            "my_other customers/clients ..2 all ..2",
            "all ..1 my/our ..1 other? customers/clients ..4 " + USES + "/say/happy/thrilled/delighted/agree");

    private static final Cues EXCUSED = Cues.of(
            "laughing",
            "corner_stands",
            "talking about your",
            "your ..1 customers/clients/staff/guests/tenants ..3 leave",
            "this/the ..1 page/form/box",
            "your people",
            "no_weight",
            "we_all want",
            "your_people/your_team/your_staff",
            "not ..1 use ..1 the/it/that ..1 case/story/example",
            "so ..2 i_will_not ..2 use",
            "your ..2 competitors are ..1 negotiating",
            "everyone/everybody/anyone/all ..1 who ..3 want/wants/wanted/asks/asked/needs/need/booked/registered/registers",
            "come/comes ..1 close/near",
            "what everybody/everyone",
            "nobody/no_one/none ..8 yet",
            "not ..3 count ..4 proof/reference/evidence",
            "get*/pay*/receive*/see ..2 the_same",
            "price_list/the_list",
            "no ..2 proof/reference to_offer/yet/to_show",
            "reference_call/reference_visit/as_a_reference/agreed_to_talk/agreed_to_take/happy_to_talk/"
                    + "glad_to_talk/you_can_call/you_may_call/phone_number*",
            "their_names/names_are/names_and",
            "do_not_know ..2 what",
            "none of");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.FABRICATED_PROOF;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly()) {
            return false;
        }
        return CROWD.in(sentence) || EVERY.in(sentence) || NAMELESS.in(sentence) || FRAMES.in(sentence);
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return EXCUSED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "A crowd or a nameless customer cannot be checked; one who agreed to be asked can.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of("I can ask a customer in a situation close to yours to talk with you. Would that help, or is it "
                + "not needed?");
    }
}
