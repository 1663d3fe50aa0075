package io.closewise.phrasing;

/** Others who are about to take it, as {@link FalseScarcity} finds them. */
final class Rivals {

    static final Cues RIVALS = Cues.of(
            "other/another/second/next/third/rival ..1 buyer/bidder/taker/applicant/investor/interested_party/"
                    + "candidate ..2 is/are/has/have/will/wants/comes/signs/pays/decides ..4",
            "<num>/some/several of ..1 your ..1 competitors/rivals/neighbours ..2 are/is/have/has/want ..6 same/"
                    + "stand/slot/flat",
            "negotiating/bidding/competing/applying ..2 for ..1 the ..1 same ..2",
            "asked/enquired/called/applied ..2 for/about ..1 the_same ..3",
            "a/an ..1 doctor/dentist/farmer/dealer/builder/baker/lawyer/school/hospital/hotel/restaurant/firm/"
                    + "company/colleague/neighbour ..6 @covets/asked/wants/interested ..3 it/this/same/that",
            "the_same ..2 machine/slot/flat/house/car/date/place ..4 wants/asked/interested",
            "somebody/someone/people/others/a_couple/a_family/an_investor/two_people ..1 is/are/has/have/was/were/"
                    + "will ..3 viewing/looking_at/coming/waiting/interested/asked/asking/bidding/after/called/"
                    + "calling/reserve/buy/take ..2 it/this/that/them/at/for/about/in",
            "another/other/next/second/different ..2 would/will/is_going_to/wants/want/is_ready/is_waiting/is_keen "
                    + "..2 take/buy/have/snap/sign/reserve/get/to ..3 this/it/that/them/one",
            "<num> ..2 asking/waiting/queueing/competing/fighting/bidding ..1 for ..1 it/them/this/these/that",
            "want/wants/would_like ..1 it/this/that/them ..1 too/as_well",
            "has/have/with ..1 a/another/its/their/already buyer/client/customer/taker/bidder ..2 for ..1 it/this/"
                    + "that/them",
            "put/puts/raised/raise/raises ..2 hand ..1 up ..4",
            "next ..1 person/name/one/customer/firm/company on/in ..1 the/my ..1 list/queue/line",
            "quicker/faster/sooner than ..2 others/other/next/rest/competition",
            "others ..1 who ..2 looking/interested/waiting/asking/want",
            "doors ..1 close/shut",
            "a ..1 dealer/buyer/investor/collector/developer/family/couple from ..3 wants/is/has/asked/called ..4",
            "<num>/another/second/third/fourth/other/several/more/few/couple/dozen/many/different ..2 @rival ..6 "
                    + "@rivalsay",
            "<num>/more/several/few/dozen/dozens/other/further/countless ..1 viewings/enquiries/inquiries/offers/"
                    + "bids/applications/requests/reservations/calls ..6 after_you/booked/today/tomorrow/already/"
                    + "for_it/for_this/waiting/lined_up/on_my_desk/this_week/since/same/about_it",
            "not ..1 the? only/only_one ..4 interested/looking/asking/who/after/wants/in_line",
            "not ..1 the_only ..1 @rival",
            "phone/phones/inbox/telephone ..5 ringing/stop*/rings/rang/hot/off_the_hook/overflowing/full/exploding/"
                    + "still",
            "your ..1 neighbour/neighbor/competitor/rival/colleague ..2 is/was/has ..3 interested/asked/keen/after/"
                    + "waiting/called/viewing ..3",
            "if_you/unless_you ::8 next ..3 will/does/gets/takes",
            "if_you ..1 do not ::5 next/other/others/neighbour/someone/somebody/queue/competitor ..5 will/does/"
                    + "gets/takes/snap*/grab*",
            "i/we have/got ..3 <num>/several/dozen/other ..1 people/firms/customers/buyers/clients/companies/"
                    + "families/parties/bidders/couples/others ..4 asking/waiting/interested/wanting/who/queueing/"
                    + "queuing/lined_up/after/ready/for",
            "pen/chequebook/wallet/cheque ..1 out/ready/in_hand ..2",
            "in_the ..1 queue/line/waiting_list ..2 will/takes/gets/would",
            "somebody/someone/people/a_buyer/a_customer/a_client ..1 waiting/on_standby/lined_up ..2 who/for/to/that",
            "competitor/rival/neighbour/neighbor/colleague of ..1 yours ..6 same/slot/it/interested/wants/asked",
            "your ..2 competitor*/rival*/neighbour* ..4 asked/wants/interested/bidding ..2 for/in/it/the ..1 same",
            "<num> ..1 @rival ..9 both/all/each ..1 @covets",
            "<num> ..1 @rival ..6 make_an_offer/made_an_offer/interested/want_it/after_it",
            "another/other/second/rival/competing/third/next/several/different/of ..1 @rival ..6 @covets",
            "another/second/rival/competing interested/keen/eager @rival",
            "somebody/someone else ..4 want*/interested/waiting/asked/asking/buy*/grab*/snap*/gets_it/get_it/"
                    + "take_it/takes_it/sign*/will/bid/circling/after_it/keen/their_eye/has_offered/in_the_wings/"
                    + "at_the_door/on_the_line",
            "other/more/another/<num>_more/rival/competing ..3 rang/ring/called/phoned/phone/enquire*/inquire*/ask*/"
                    + "viewing/viewed/came/writes/wrote/emailed/bid* ..3 about/for/after ..2 same/it/this/that/one/"
                    + "them/these",
            "queue/line/list out_the_door/of_buyers/of_people/behind_you/around_the_block/for_this/for_it/"
                    + "of_others/of_interested/forming",
            "have/got/has/is a queue/waiting_list/long_line/long_list ::4 for/out/of/behind",
            "others/people/buyers/firms/customers/they ..2 queueing/queuing/lining_up/lined_up/fighting/scrambling/"
                    + "waiting/desperate/begging",
            "others ..4 interested/want_it/after_it/keen/looking_at/ready_to",
            "if_you do not ..4 next/someone/somebody/another/others ..4 will/would/does",
            "interested_party/interested_parties/other_bidders/other_takers/other_offers/other_interest",
            "spoken_for",
            "also/too after/wants/want/interested/keen/eyeing/bidding/viewing/looking_at/has_his_eye ..1 it/this/"
                    + "the/in/on/that",
            "is/are also/already? ..1 after the/it/this/that/your",
            "cash_in_hand",
            "showing/show ..3 to ..1 another/other/someone_else/somebody_else/two ..1 @rival",
            "showing/show ..3 to ..1 someone_else/somebody_else",
            "not think twice",
            "someone_else's/other_hands",
            "let_it_go to",
            "give_it to ..2 next/other/another/someone",
            "first_come_first_served/first_come",
            "beat_you_to_it",
            "from_under_your_nose",
            "<num> @rival ..4 fighting/bidding/waiting/after/desperate/interested/want/queueing");

    private Rivals() {}
}
