package io.closewise.phrasing;

/** Favours on the price that look secret, costly or unreal, as {@link ShamConcession} finds them. */
final class ShamFrames {

    static final Cues FRAMES = Cues.lines("""
            # nobody may know
            @tellnot & @pricetalk & !your_data/your_figures/our_competitors
            you ..2 never/not ..2 got/heard/had/saw ..4 from ..1 me/us & @pricetalk/it/this/that
            mum's_the_word/mum_the_word/mum_is_the_word/my_lips/between_you_and_me/between_ourselves/between_us/our_little_secret/our_secret/off_the_record/hush_hush/hush/keep_it_quiet/keep_this_quiet/keep_it_to_yourself/keep_this_to_yourself/keep_that_to_yourself/on_the_quiet/under_the_table/under_the_counter/on_the_sly/wink/not_a_word & @pricetalk/installation/free/nothing/favour/include/throw/slip/extra/deal & !@who
            if ..1 anyone/anybody/someone/somebody/your_neighbour/my_boss/head_office ..1 asks/ask/finds/wants ..6 & paid/price/never/full/list/rate/discount/us/cost
            # it costs the seller dear
            my/the/our ..1 boss/manager/director/accountant/wife/head_office/chief/partner/father/ceo/cfo/owner/controller ..4 would/will/is_going_to/could/might ..2 kill/shoot/faint/murder/fire/sack/strangle/skin/have_my/go_mad/go_crazy/explode/cry/weep/scream/hang/go_ballistic/hit_the/go_through/have_a/flip/freak/throttle/never_forgive/disown/lynch/choke/collapse/pass_out/hate ..3 & @pricetalk/see/saw/sees/knew/finds_out/giving & !you_say_no/if_you_do_not/if_this_slips/if_this_falls/unless/without/if_i_come_back/if_i_do_not
            i ..3 lose/losing/risk*/jeopardise* ..2 my ..1 job/head/neck/commission/bonus/licence ..3 & @pricetalk/giving/for_this/for_you & !if_you_do_not/unless_you/without_your/if_this
            i ..2 get/be/am ..2 fired/sacked/shot/killed/hanged/in_trouble/in_hot_water/into_trouble ..2 for ..3 & @pricetalk/this/it & !if_you/without
            stick*/put* ..1 my ..1 neck/head ..3 & @pricetalk & !thought_we/friends
            i/we ..3 @losemoney ..4 & @pricetalk/this/at/sell*/that/deal & !if_you_do_not/unless/last_year
            giving ..1 it/this ..1 away
            cutting ..1 my/our ..1 own ..1 throat/throats/flesh
            daylight_robbery/robbed_me/robbing_me/you_are_killing_me/bleeding_me/bled_me/ruining_me/taking_the_shirt/shirt_off_my/hard_bargain/you_drive_a_hard/food_from_my & !our_mistake
            shirt ..1 off ..1 my/our ..1 back
            # a show of a struggle for it
            wrestle*/squeeze*/twist*/wring*/prise/pry/extract/wangle*/wheedle*/beg*/plead*/cry/fight/battle/haggle/sweet_talk/arm_wrestle/charm/bully/persuade/grovel/crawl ..4 boss/manager/director/head_office/them/him/her/accounts/finance/chief/owner/upstairs/higher_ups ..6 & for_you/out_of/discount/price/something/extra/percent/see_what/let_me/special & !your_manager/your_boss
            let_me/i_will/give_me/i_could/i_can ..4 talk/speak/go/check/call/ring/see/have_a_word/ask/knock/phone/pop/run ..5 boss/manager/director/head_office/upstairs/back_room/back_office/chief/owner/higher_ups ..8 & see_what/squeeze/discount/price/what_i_can/what_we_can/get_you/lower/off/special/deal/magic/miracle/favour/wonders/percent/something_out & !your_manager/your_boss
            what ..1 i ..1 can ..1 squeeze/wangle/swing/conjure/magic/wring/wrestle ..4
            pull/call_in/work ..2 strings/favours/favour/magic/miracle ..4 & @pricetalk/for_you/get_you/down
            i/we ..1 should_not/shouldn't/must_not/am_not_supposed/am_not_allowed/really_should_not/not_meant/could_not_normally/never_normally ..2 really? ..2 do/be/offer/give/show/tell/go/say ..3 & @pricetalk/this/that/but
            i/we ..2 never/not_normally/not_usually/rarely/hardly_ever/have_never ..2 do/done/give/given/offer*/go/gone/sell/sold/drop*/went ..4 & @pricetalk & for_you/but/before/this_low/this_price/this_deal/this_discount/anyone & !refund/without
            not ..2 allowed/supposed/meant/permitted/authorised/authorized/cleared to ..4 & rate/price/discount/this/give/offer/show/public/percent/staff & but/consider/for_you/let_us/i_will/pretend/shh/so/yet/still/you & !name/contact/insurance/customer
            # a pretext, and a favoured one
            pretend*/say/claim/act_as_if/make_out/put_you_down_as/put_you_through_as/ring_it_up_as/enter_you_as/book_you_as/count_you_as/class_you ..6 @insider ..6
            pretend*/call_it/say/log_it/ring_it_up/enter_it ..4 display/damaged/returned/return/ex_demo/demo/second/scratched/sample/old_stock/clearance ..4 & @pricetalk/percent/half/off/save/comes_down/drops/knock*
            consider/call/count yourself/you ..2 @insider ..2
            as_if/because/since/seeing_as/given/seeing/as ..1 you ..1 are/were/remind ..4 & <num>/half/off/discount/price/free/down/cheaper/nothing & special/friend/family/like/nice/so_nice/face/one_of_us/you/neighbour/birthday/local & @pricetalk & !customer_since/if_you/student/non_profit/charity
            because/since/just_because/only_because ..2 it_is/i_like/you_have_such/you_are_such/you_remind/of_your/your_smile/my_birthday/your_birthday/you_came/you_asked_so/it_is_raining/it_is_monday/today ..6 & @pricetalk/<num> & !prices/steel/vat
            only_for/just_for/specially_for/exclusively_for/especially_for/but_for/and_for ..1 you/your_eyes/a_friend/friends/you_today/nice_people ..4 & <num>/half_price/half/for_nothing/percent/knock*/discount/reduction/at_cost/cost_price/cut/special_price/less/cheaper & !it_is_<num>/arranged/made/cost*_for_you/per/a_month/a_year/ready/reserve*& @pricetalk & !hesitate/still/keep/committees
            # a list price that nobody pays
            list/catalogue/sticker/tag/brochure/official/normal/usual/regular/retail/full/head_office/system/computer/everybody_else/everyone_else/others/other_people/public ..4 is/says/said/pays/pay/shows/wants/was/would_be/at/of/costs ..3 <num> ..3 & but/forget/you/yours/today/now/tear/strike/cross/make_it/call_it & !per/if_you/for_a_three/excess/in_return/with_the/when_you/after_the/volume/prepay/on_the_website & you/your/yours/forget
            forget/ignore/never_mind/strike/cross/tear_up/scrap_the/scratch/throw_away/rip_up ..5 <num>/list/catalogue/price_tag/sticker/quote/price_list/brochure ..4 & <num>/you/yours & !vat
            <num> ..3 becomes/turns_into/drops_to/shrinks_to/melts_to/falls_to/goes_to/down_to/comes_down_to ..2 <num> ..3 & you/for/just/like_that/your/because/today/me/blind & !percent/employees/hours/minutes/errors/if
            normally/usually/ordinarily/elsewhere/anyone_else/everyone_else/everybody_else/others/officially ..6 <num> ..6 & for_you/you_pay/you_get/yours/but_you/today/because_you/since_you & <num> & !if/per_cent
            i/we will ..2 write/put/make/enter/say/call/ink/note ..3 <num> ..4 & tear/strike/cross/list/forget/normally/nobody/look/instead/although/birthday/quiet/secret/down_from & !if
            everybody/everyone/others/neighbours/neighbour/last_customer/they ..3 paid/pay/pays/paying ..2 twice/double/more/full/the_full/a_lot/much/three_times/far & you/your/not/nobody & not/for_you/secret/between/what_i/only
            """);

    private ShamFrames() {}
}
