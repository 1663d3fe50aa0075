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
            as_if/because/since/seeing_as/seeing ..1 you ..1 are/were/remind ..4 & <num>/half/off/discount/price/free/down/cheaper/nothing & special/friend/family/like/nice/so_nice/face/one_of_us/you/neighbour/birthday/local & @pricetalk & !customer_since/if_you/student/non_profit/charity
            because/since/just_because/only_because ..2 it_is/i_like/you_have_such/you_are_such/you_remind/of_your/your_smile/my_birthday/your_birthday/you_came/you_asked_so/it_is_raining/it_is_monday/today ..6 & @pricetalk/<num> & !prices/steel/vat
            only_for/just_for/specially_for/exclusively_for/especially_for/but_for/and_for ..1 you/your_eyes/a_friend/friends/you_today/nice_people ..4 & <num>/half_price/half/for_nothing/percent/knock*/discount/reduction/at_cost/cost_price/cut/special_price/less/cheaper & !it_is_<num>/arranged/made/cost*_for_you/per/a_month/a_year/ready/reserve*& @pricetalk & !hesitate/still/keep/committees
            # a list price that nobody pays
            list/catalogue/sticker/tag/brochure/official/normal/usual/regular/retail/full/head_office/system/computer/everybody_else/everyone_else/others/other_people/public ..4 is/says/said/pays/pay/shows/wants/was/would_be/at/of/costs ..3 <num> ..3 & but/forget/you/yours/today/now/tear/strike/cross/make_it/call_it & !per/if_you/for_a_three/excess/in_return/with_the/when_you/after_the/volume/prepay/on_the_website & you/your/yours/forget
            forget/ignore/never_mind/strike/cross/tear_up/scrap_the/scratch/throw_away/rip_up ..5 <num>/list/catalogue/price_tag/sticker/quote/price_list/brochure ..4 & <num>/you/yours & !vat
            <num> ..3 becomes/turns_into/drops_to/shrinks_to/melts_to/falls_to/goes_to/down_to/comes_down_to ..2 <num> ..3 & you/for/just/like_that/your/because/today/me/blind & !percent/employees/hours/minutes/errors/if
            normally/usually/ordinarily/elsewhere/anyone_else/everyone_else/everybody_else/others/officially ..6 <num> ..6 & for_you/you_pay/you_get/yours/but_you/today/because_you/since_you & <num> & !if/per_cent
            i/we will ..2 write/put/make/enter/say/call/ink/note ..3 <num> ..4 & tear/strike/cross/list/forget/normally/nobody/look/instead/although/birthday/quiet/secret/down_from & !if
            everybody/everyone/others/neighbours/neighbour/last_customer/they ..3 paid/pay/pays/paying ..2 twice/double/more/full/the_full/a_lot/much/three_times/far & you/your/not/nobody & not/for_you/secret/between/what_i/only
            nobody/no_one/not_a_soul/no_other_customer/nobody_else/no_one_else ..2 gets/get/got/has/had/pays/paid/sees/saw/is_offered ..1 this/that/such/these/my/it ..3 price/rate/discount/deal/terms/conditions/figure/offer/reduction/cheap/low ..3
            i/we ..2 take/eat/swallow/carry/bear/absorb ..1 the ..1 loss/hit/difference/cost/damage/hit_myself ..3 & !insurance/warranty
            only ..2 because ..1 it_is_you/it_is/you_are/i_like/of_your/you_are_such/you_asked_so ..3 & once/do/price/for/this/make & !regulation/steel
            because/since/as/seeing ..2 we/you ..1 get/got/are/have ..2 on/along/friends/such/lovely/nice/so_well/known ..6 & fee/price/half/halve/percent/off/discount/free/knock/<num> & !longer_term
            fight/fought/battle*/argue*/beg*/plead*/haggle*/struggle*/wrestle* ..2 tooth/hard/like/with/for/hours/an_hour/my/to ..6 & terms/price/discount/rate/deal/this/figure/offer/percent & get/got/you/for_you & !with_the_mill
            never/not ..2 spoke/spoken/talk*/discussed/mention*/happened/met/had ..2 about? ..2 this/that/the ..2 price/rate/discount/deal/conversation/offer/figure
            other/others/my_other/all_other/previous/regular ..2 customers/clients/people/buyers ..2 would/will/'d ..3 furious/angry/kill/scream/jealous/lynch/riot/complain/hate/envious/cry/mad ..4
            tell/say/write/report/claim/book ..2 my/the/our ..2 boss/manager/director/office/head_office/accountant/system ..2 it/that/they ..2 was/is/were/had ..2 damaged/broken/scratched/returned/demo/used/old/second/display/faulty/lost/sample ..3
            real/true/actual/proper/genuine/normal/usual ..1 price/rate/fee/value/cost ..2 is/was/would_be ..2 double/twice/three_times/much_higher/far_higher/triple/<num> ..4 & favour/you/for_you/only/getting/special
            never/not ..2 sold/sell/offered/given/let/gone ..2 one/it/this/them/anything/any ..1 so/this/that ..1 cheap/cheaply/low/little/cheaper ..3
            as ..1 a ..1 personal/special/private/big/huge/little/small ..1 favour/favor ..2 to/for ..1 you ..6
            cheap/low/price ..3 in ..1 my ..1 life/career/whole ..2 & never
            not/doesn't ..2 officially/really ..1 exist/exists/happen* ..3 & offer/price/discount/deal/rate/code/this
            tooth_and_nail ..2 & you/price/terms/discount/rate
            secret/hidden/special ..2 discount/code/price/rate/deal/list/tariff ..3 & shouldn't/should_not/not/between/only/quiet/shh/exists/telling
            practically/basically/virtually/almost/nearly ..1 giving ..1 it/this/them ..1 away
            special/friends/friend/family/neighbour/insider/mates ..1 friend? ..1 price/rate/discount/deal ..6 & only/just/for_you/<num>/secret & !list/card_holders
            never/not ..2 gone/been/dropped/sold/quoted ..2 this/that/so ..1 low/cheap/far ..4
            my/our ..1 accountant/boss/wife/partner/manager/director/controller ..1 will/would/is_going_to ..1 cry/weep/scream/kill/murder/faint/hate/shout ..3 & low/price/percent/cheap/discount/<num>/deal & !you_say_no/if_you
            pretend/say/claim/act ..2 i/we ..2 misread/mistyped/forgot/mixed/overlooked/made_a_mistake/did_not_see/miscalculated ..4
            take/takes ..1 the ..1 blame/flak/heat/rap & throw/discount/price/free/delivery/deal/include/waive & i/we & !you_will
            special/exceptional/personal/written/secret ..1 permission/approval/clearance/dispensation/blessing ..4 & rate/price/discount/deal/terms/offer & you & !your/planning/building
            you ..1 win ..2 i/we ..4 & throw/price/discount/free/knock/drop/delivery/include/<num>
            """);

    private ShamFrames() {}
}
