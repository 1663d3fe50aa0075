package io.closewise.phrasing;

import java.util.List;

/** A price favour that looks secret, personal or painful. A listed price with its condition, or less for less, is an honest one. */
final class ShamConcession implements Detector {

    private static final Cues SECRET = Cues.of(
            "boss/manager/director/chief/they ..2 would/will/could ..2 fire/sack/kill/hang/murder/shoot/skin ..1 "
                    + "me ..8",
            "you ..1 do_not/did_not/never ..1 hear*/get/got/have/had ..3 from_me",
            "price/offer/discount/rate ..1 does_not/not ..1 exist*/officially",
            "not ..1 tell ..2 others/them/anyone/colleagues/neighbours/competitors",
            "nobody/no_one ..2 hear*/knows/know/learns ..2 about",
            "between us/you_and_me/ourselves/you_and_i/the_two_of_us",
            "keep ..2 between/to_yourself/under_your_hat/quiet/secret/under_wraps",
            "not ..1 tell anyone/anybody/a_soul/the_others/my_boss/my_manager/other/your_neighbour/your_neighbours/"
                    + "head_office/my_colleagues/a_single",
            "not ..1 breathe/repeat/mention/say ..2 word/this_to/anyone/a_word/it_to",
            "secret ..1 discount/price/deal/rate/offer",
            "hush",
            "never leaves/leave ..1 room/table/office/building",
            "stays ..3 in_this_room/between/here",
            "nobody/no_one ..2 will/would/needs/has/must/else ..2 ask/know/notice/find/finds_out/see/hear/gets/get/"
                    + "to_know",
            "off_the_books/under_the_counter/under_the_table/on_the_quiet/hush_hush/on_the_sly/off_the_record",
            "my boss/manager/director ..2 not ..2 know/hear/find/see",
            "without my ..2 boss/manager/director ..2 knowing/noticing");

    private static final Cues DRAMA = Cues.of(
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

    private static final Cues FAVOURED = Cues.of(
            "because/since ..1 you_are ..3",
            "yours ..1 is ..4 lower/less/cheaper/special",
            "for_strangers/people_i_do_not",
            "because/since/seeing/as ..1 it_is/its/you_are/i_like ..1 your? ..2 birthday/christmas/friday/friend/"
                    + "nice/anniversary/regular/neighbour/face/smile/like",
            "because/since/as i ..2 like/trust/respect/appreciate/admire you/your",
            "for_anyone_else/for_anybody_else/for_everyone_else/anyone_else ..6",
            "specially/especially/exclusively/only/just ..1 for you",
            "for_you i/we ..3",
            "only/just/specially/especially/exclusively for you",
            "because/since/as/seeing it_is_you/i_like_you/you_are_you/you_are_special/you_are_such/we_like_you/"
                    + "you_are_nice/you_remind/i_like_your/you_are_my/you_have_been_so",
            "since/because it_is you",
            "as_it is you",
            "because/since i/we ..1 like you/your",
            "for_you ..1 ..1 ,? today/only/alone/special/personally/my_friend",
            "for_you ..2 <fig>",
            "for_you i/we ..5",
            "but_for_you",
            "for ..2 somebody/someone/customer/client/person/buyer/partner/company/people/lady/gentleman like you",
            "what i can do for",
            "special ..1 price/discount/deal ..3 for_you/just/only",
            "as_a_friend/my_friend/for_a_friend",
            "as_a ..1 personal ..1 favour/favor",
            "i ..1 can/could/will ..3 you_only/only_you",
            "a ..1 little/special/personal something/extra ..3 for_you",
            "i_will_make_you/make_you a ..2 price/deal/offer");

    private static final Cues PRICE = Cues.of(
            "<num>",
            "price*/discount*/rate*/fee*/percent/half/third/quarter/cheaper/deal/offer/free/throw*_in/knock*/off/"
                    + "reduce*/lower*/euros/dollars/pounds/cost*/concession/surcharge/margin/figure/bargain/tariff/"
                    + "quote");

    /** A high figure and a much lower one, with nothing given in return. */
    private static final Cues MARKED_DOWN = Cues.of(
            "<fig> ..3 is_what/it_says/is_the_list/says_here/on_the_tag ..12 <fig>",
            "<fig> ..4 but ..8 <fig>",
            "printed/official/list/catalogue/normal/listed price/prices ..2 is/are ..2 for ..1 people/others/"
                    + "strangers/everyone/customers/the_rest ..6",
            "<fig> ..6 strike/cross/scratch/erase/delete/wipe ..8 <fig>",
            "list/catalogue/sticker/official/normal/regular/usual ..1 price? is/says/would_be/was ..1 <fig> ..12 "
                    + "<fig>",
            "<fig> ..5 you_pay/for_you/yours ..4 <fig>",
            "normally/usually/officially/list_price/regular_price/full_price/catalogue_price/worth/retail/retails/"
                    + "rrp/real_price/ordinarily/anyone_else/anybody_else/everyone_else/everybody_else/others/"
                    + "other_customers/any_other_customer/the_next_customer/on_paper/sticker_price/others_pay/"
                    + "everyone_else_pays/anyone_else/tag_says/book_price/standard_price ::8 <num> ::10 <num>",
            "<num> ..4 but ..1 for_you/today/i_can/i_will/you_get/you_pay/between/since/because/let_me/i_could ..6 "
                    + "<num>",
            "from <num> ..2 to <num> ..4 for_you/just/only/today/like_that",
            "head_office/my_boss/my_manager/the_system/the_computer/the_list/the_catalogue/the_brochure wants/says/"
                    + "asks/quotes/shows/demands ..2 <num>",
            "<num> ..5 yours for ..2 <num>",
            "forget/cross_out/strike/ignore ..3 <num>",
            "was/were <num> ..3 now <num> ..3 for_you/today/only");

    private static final Cues HONEST = Cues.of(
            "<num> ..1 units/pieces/seats/users/licences/metres/kilos/people/days/hours/weeks/tonnes ..3 but",
            "your ..3 <fig>",
            "that_is the list",
            "for_everybody/for_everyone/for_all_customers/for_every_customer/on_our_website/on_the_website/"
                    + "price_list/published",
            "if_you ..1 pay/take/order/commit/choose/sign_for",
            "if_we ..1 drop/leave/remove/skip/take_out",
            "from <num> units/pieces/seats/users/licences",
            "pay* ..3 in_advance/early/upfront",
            "second_hand/used/refurbished",
            "in_return ..2 we",
            "can_not ..1 lower");

    private static final Cues HARMLESS_DRAMA =
            Cues.of("you ..1 lose/earn/owe nothing", "no_strings", "without ..1 strings", "give ..3 away ..4 if");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.SHAM_CONCESSION;
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() || HONEST.anywhereIn(sentence)) {
            return false;
        }
        boolean secret = SECRET.in(sentence);
        boolean drama = DRAMA.in(sentence);
        if (MARKED_DOWN.in(sentence) || drama && !HARMLESS_DRAMA.anywhereIn(sentence)) {
            return true;
        }
        return (secret || FAVOURED.in(sentence))
                && (PRICE.anywhereIn(sentence) || besidePrice(passage, index))
                && !HARMLESS_DRAMA.anywhereIn(sentence);
    }

    private static boolean besidePrice(Passage passage, int index) {
        return index > 0 && PRICE.anywhereIn(passage.sentences().get(index - 1))
                || index + 1 < passage.sentences().size()
                        && PRICE.anywhereIn(passage.sentences().get(index + 1));
    }

    @Override
    public String reason() {
        return "A favour that looks secret or painful asks for one in return; a listed price with its condition does not.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "I will send you our price list with the conditions. Is there a part you could do without, or is "
                        + "the scope right as it is?");
    }
}
