package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** A price favour that looks secret, personal or painful. A listed price with its condition, or less for less, is an honest one. */
final class ShamConcession implements Detector {

    private static final Cues FRAMES = ShamFrames.FRAMES;

    private static final Cues DRAMA = Dramas.DRAMA;

    private static final Cues SECRET = Cues.of(
            "lose ..1 my ..1 job ..3 if ..8",
            "if ..1 anyone/anybody/someone/somebody/he/she/they/my_boss ..1 heard/hears/knew/knows/found_out/"
                    + "finds_out/saw/sees ..6",
            "my/our ..1 boss/manager/director/head_office/chief/accountant ::2 not ..1 know/hear/see/find/like/"
                    + "notice ..4",
            "nobody/no_one ..1 else ..1 gets/get/has/knows/pays ..3",
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

    private static final Cues FAVOURED = Cues.of(
            "as_if/like/as ..1 you_were ..1 family/my",
            "my/our ..1 own ..1 brother/mother/sister/father/family/friends/son",
            "give/giving ..2 price ..4 brother/mother/family/friend/friends/son/myself",
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
            "for_nothing/gratis/on_the_house/thrown_in/free_of_charge",
            "price*/discount*/rate*/fee*/percent/half/third/quarter/cheaper/deal/offer/free/throw*_in/knock*/off/"
                    + "reduce*/lower*/euros/dollars/pounds/cost*/concession/surcharge/margin/figure/bargain/tariff/"
                    + "quote");

    /** A high figure and a much lower one, with nothing given in return. */
    private static final Cues MARKED_DOWN = Cues.of(
            "<fig> ..2 for ..1 everyone/everybody/anyone/others/the_others ..2 ..1 <fig>",
            "<fig> ..2 for ..1 everyone/everybody/anyone/others/all ..2 and ..1 <fig> ..3",
            "<fig> ..2 your price ..1 <fig>",
            "regular/normal/list/official/usual/standard price ..1 <fig> ..3 your ..1 price/rate ..1 <fig>",
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
            "make ..1 me ..1 look",
            "for_orders/as_the_list/the_list_shows",
            "hesitate",
            "<num> ..1 units/pieces/seats/users/licences/metres/kilos/people/days/hours/weeks/tonnes ..3 but",
            "your ..2 count/order/figure/figures/budget/invoice/numbers/log ..3 <fig>",
            "that_is the list",
            "for_everybody/for_everyone/for_all_customers/for_every_customer & !for_you/but_you",
            "on_our_website/on_the_website/" + "price_list/published",
            "if_you ..1 pay/take/order/commit/choose/sign_for",
            "if_we ..1 drop/leave/remove/skip/take_out",
            "from <num> units/pieces/seats/users/licences",
            "pay* ..3 in_advance/early/upfront",
            "second_hand/used/refurbished",
            "in_return ..2 we",
            "right to cancel/withdraw/return/change",
            "no_one/nobody/none_of_us ..1 will? ..1 ask/asks why",
            "not ..1 talked/spoken/discussed/agreed ..3 price/prices/terms",
            "can_not ..1 lower");

    private static final Cues HARMLESS_DRAMA =
            Cues.of("you ..1 lose/earn/owe nothing", "no_strings", "without ..1 strings", "give ..3 away ..4 if");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.SHAM_CONCESSION;
    }

    /** "Between the two of us", said of those who have a say, goes past them. */
    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.AUTHORITY_BYPASS);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly()) {
            return false;
        }
        boolean secret = SECRET.in(sentence);
        boolean drama = DRAMA.in(sentence);
        if (FRAMES.in(sentence) || MARKED_DOWN.in(sentence) || drama && !HARMLESS_DRAMA.anywhereIn(sentence)) {
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
    public boolean isExcused(Passage passage, int index) {
        return HONEST.anywhereIn(passage.sentences().get(index));
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
