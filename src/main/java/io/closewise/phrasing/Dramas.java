package io.closewise.phrasing;

/** The pain and the fight that a lower price is said to cost, as {@link ShamConcession} finds them. */
final class Dramas {

    static final Cues DRAMA = Cues.of(
            "fought/fight/fighting/battled/argued/wrestled/begged/struggled/pleaded ..1 with/against ..1 my/the? "
                    + "..1 boss/manager/director/head_office/headquarters/finance/management/pricing ..6",
            "i/we never/rarely/seldom/hardly_ever ..1 do/offer/give ..1 this/that ,? ..1 but ..6",
            "i ..3 regret ..1 this/it ..8",
            "not ..1 give ..2 my/your ..1 own ..1 mother/brother/wife/father/sister ..3",
            "pretend/act_as_if/act_like i/we ::3 see/saw/forgot/know/forget/overlooked ..3",
            "it/this hurts me ..8",
            "must_not/may_not/should_not/can_not ..1 see/know/hear/find ..3 invoice/price/discount/offer/figure/"
                    + "number",
            "phone/call/ring ..2 headquarters/head_office/boss/director/manager ..4 beg/fight/plead/ask/better/"
                    + "special ..4",
            "my ..1 boss/manager/director/head_office/company ..1 must_not/may_not/should_not ..1 see/know/hear/"
                    + "find ..4",
            "not a_word to ..2",
            "drive a_hard_bargain",
            "you_are ..1 killing/robbing/ruining ..1 me ..4",
            "catalogue/list/brochure/sticker ..1 says/shows/reads/wants <fig> ..10 <fig>",
            "for a friend ..4",
            "into/in ..1 real/big/serious/deep/a_lot_of/terrible? ..1 trouble/hot_water for/over/with ..1 this/"
                    + "that ..6",
            "shut_up about",
            "paying you to ..2",
            "owe*/owes me ..2 one/favour ..4",
            "go down to <fig>",
            "who_is ..1 looking/counting/checking",
            "i/we ..1 did_not say that",
            "cut*/cuts/cutting/come*/comes/coming/taking/take ..2 into/out_of/from ..1 my ..2 commission/margin/"
                    + "pocket/bonus/salary/wages",
            "system/computer/head_office/boss/manager/director/list/software ..2 not ..1 let/allow/permit/want ..6 "
                    + "but ..6",
            "get/be ..1 fired/sacked/hanged/into_trouble ..3 this/that ..2 price/discount/deal/offer/for",
            "practically/almost/basically/virtually ..2 giving/give ..2 away",
            "losing/lose ..1 money ..2 this/that/the/every",
            "let_me ..2 step/go/run ..4 fight/argue/beg/plead/battle ..6",
            "strike/striking/cross/crossing/scratch/scratching/rip ..2 out/through ..6 <fig>",
            "i/we ..2 can/could/will ..2 lose/forget/drop/bury/hide ..2 fee/fees/charge/charges/cost/costs/"
                    + "surcharge ..4",
            "never ..1 give/offer/do/make/gave/offered/do_this ..3 discount/price/offer/deal/concession/rate",
            "make/making/earn ..1 no profit/margin/money",
            "no/zero/without profit/margin",
            "my ..1 boss into",
            "i/we ..2 should/ought not ..2 do/doing/be_doing/offer/say/tell/show/give/be ..4",
            "i/we am/are ..1 not ..2 supposed/allowed/meant/permitted to ..1 do/offer/give/say/go/tell/show/quote/"
                    + "sell",
            "i/we ..2 never/normally ..2 do this/that ..3",
            "my/our ..2 boss/manager/director/finance/accountant/chief ..2 will/would/is_going_to/could ::2 kill/"
                    + "fire/murder/sack/skin/shoot/hang/have_my_head/faint/cry/strangle/behead/freak/explode me/"
                    + "when/if? ..8 ..1 knew/offering/offer/price/sees/saw/hears/heard/discount",
            "cry/beg/plead/fight/battle/wrestle/grovel/arm_wrestle/argue to/with/for? ..2 my/the ..1 boss/manager/"
                    + "director/head_office/finance/pricing",
            "let me ..4 talk/speak/go/ask/see/run ..4 boss/manager/director/head_office ..6 special/squeeze/better/"
                    + "can_do/discount/get/knock/shave/lower/price/bend/twist",
            "beg/begged/begging my/our/the ..4",
            "twist* ..3 arm",
            "squeeze/squeezed ..3 out",
            "pull*/pulled ..2 strings",
            "called_in ..2 favour/favor",
            "bend/bent/break/broke/stretch/breaking/bending ..2 rules ..2",
            "move_mountains/moved_mountains",
            "made/make an ..1 exception ..4 for_you/this_once/just_this/once",
            "cut*/slit*/slitting my/our ..1 own? throat*",
            "giving/give/gave ..2 away",
            "giving_it_away/give_it_away/practically_free/next_to_nothing/daylight_robbery/a_steal/robbing_myself/"
                    + "robbing_ourselves/taking_food/food_from_my/shirt_off",
            "losing/lose/making/make/earn/earning money/a_loss/no_money/nothing/not_a_penny/not_a_cent ..2 on/with/"
                    + "at/here/from",
            "at_a_loss/below_cost/under_cost/out_of_my_own",
            "rock_bottom/rockbottom/bottom_dollar/absolute_lowest/last_penny/last_cent",
            "slashed/slash/crazy/insane/ridiculous/unbelievable ..1 from/price/prices/discount/offer/deal/by",
            "slashed",
            "out_of_my ..1 own? pocket/commission",
            "sacrifice/sacrificing/give_up/giving_up/forgo/waive/waiving my ..1 commission/margin/bonus",
            "my_own_commission/my_whole_commission/my_entire_commission",
            "friends_and_family/family_price/mates_rates/mate's_rates/best_friend_price/friendship_price/"
                    + "staff_price/employee_price",
            "hot_water/in_trouble/my_job/lose_my_job/get_fired/get_sacked/shouted_at/told_off ::6 but/for_this/"
                    + "offering/giving/price",
            "staff/employee/insider/family/partner_only/internal ..1 rate/price/discount/terms/tariff",
            "last word/offer/price i/we ..2 paying/losing/lose/pay",
            "paying ..1 on_top/extra/out_of",
            "close/shut/turn ..1 both? eyes/eye/blind_eye",
            "turn a_blind_eye",
            "argue*/fought/fight/battled/wrestled/struggled/pleaded with ..2 my/the ..1 boss/manager/director/"
                    + "head_office/finance ..6 get/for ..6",
            "my/not_even_my ..1 wife/mother/brother/own ..6 not ..1 ..1 get/gets/pay/pays ..6 price",
            "not even my ..1 wife/mother/brother/family/boss/own",
            "forget where/who/how you",
            "officially ..3 no/not ..4 but ..4 i",
            "find you ..1 <num>",
            "my/our ..1 boss/manager/director ..4 furious/angry/mad/livid/upset/unhappy/not_like ..4 price/"
                    + "discount/offer/rate/deal",
            "this_once/just_this_once",
            "against ..2 policy/orders/rules/better_judgement");

    private Dramas() {}
}
