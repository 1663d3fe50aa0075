package io.closewise.phrasing;

/** Ideas that together say that terms die at a moment of the seller's, as {@link FalseUrgency} finds them. */
final class UrgencyFrames {

    private static final String OWN =
            " & !you_asked/your_lease/your_licence/your_contract/your_tender/your_permit/your_deadline/your_date/as_you_told/"
                    + "you_told/you_named/regulator/same/grant/subsidy_office/by_law/statutory & !whether_you_order/whether_you_sign/whether_you_decide/no_rush/no_hurry/take_your_time/"
                    + "renew_it/extend_it/if_you_need_longer/as_long_as_you_like/for_all_customers/still_be_there/stays";

    static final Cues FRAMES = Cues.lines("""
            # terms, and their end
            @offerlike ..6 @expire ..4 & @moment/when/after/before/then/once/until/as_soon OWN & !went/rose/fell/ago/last_year/used_to/should_have/if_we
            @offerlike ..4 good/valid/yours/alive/open/available/on_the_table/guaranteed/honoured/held/here ..2 only/just/until/till/through/for_the_next/as_long_as/while/so_long_as ..6 & only/just/midnight/tonight/today/now/hours/minutes/we_are/standing/on_the_phone/at_this/this_call/you_leave/counter/hang/noon OWN
            what_i/what_we/the_number/the_figure/the_figures/number_on/figure_on/this_number/this_figure ..8 @expire/good_only/only_good/valid_only/only_valid/pumpkin/gone/history ..6 OWN & !back_to_you/missed/refund/if_the
            only ..2 good/valid/yours/open/available/on_the_table ..2 until/till/today/tonight/while/as_long/if/for ..4 & @offerlike OWN
            @offerlike ..6 @moment ..6 & gone/over/never_again/no_more/no_longer/full_price/full_rate/list_price/double/higher/dead/history/closed/void/lost OWN & !not_a/gone_live/delivery/free_from
            @moment ..6 @offerlike ..6 & gone/over/never_again/no_more/no_longer/full_price/full_rate/list_price/double/higher/dead/history/closed/void/lost OWN & !not_a/delivery/asked
            pumpkin/strikes_twelve/strikes_midnight/stroke_of_midnight/clock_is_ticking/clock_ticking/clock_runs/clock_is_running/time_is_running/time_is_up/sands_of_time/against_the_clock/countdown_is/eleventh_hour/last_orders/final_call/last_call/window_closes/window_is_closing/window_closing/window_shuts/shuts_on & !your_clock/time_clock OWN
            window ..4 @premiumlike ..4 & shut*/close*/short/small/brief/narrow OWN
            window ..6 close*/shut*/slams/ends/over ..4 & @moment/soon/fast/quickly/or_not OWN & !noise/glass/draught/frame
            # after it, nothing is sure
            after/afterwards/from_then/beyond/past/tomorrow/by_tomorrow/next_week/on_monday ..4 i/we/nobody/you ..3 not/no/never/hardly/barely ..2 promise/guarantee/tell/say/hold/keep/do/offer/help/honour/honor/get ..6 & @offerlike/it/this/that/exist*/there/terms/same OWN & !sure
            not ..2 promise/guarantee/tell_you/say/swear/hold/keep/honour ..6 @offerlike ..6 & tomorrow/after/past/beyond/later/next/longer/long/still/if_you OWN
            @offerlike ..6 will/would/may/might/could/is ..1 not/no/hardly/unlikely ..4 this/same/there/around/here/one/available/exist/back/repeat*/return/again & tomorrow/after/later/next/once/wake/sleep/leave/hang/again/wait/morning/monday OWN
            wake_up ..1 to ..8 & @offerlike
            tomorrow ..6 costs/cost/pay/be/is ..4 more/extra/full/double/different/higher/dearer/another OWN & !early/meeting
            never/not ..2 see/get/be/find/have/repeat/come ..4 @offerlike ..4 again/like_this/once ..3 OWN
            # decide at once
            now_or_never/today_or_never/take_it_or_leave_it/all_or_nothing_today/it_is_now/do_or_die/strike_while/no_time_to_lose/no_time_to_waste/without_further_delay/time_waits/he_who_hesitates/clock's_ticking OWN
            i/we ..2 need/want/require/must_have/expect/have_to_have/will_need/have_got_to_have ..2 your/a/the ..2 green_light/go_ahead/answer/yes/signature/decision/order/commitment/approval/word/nod/confirmation/deposit ..4 & today/tonight/now/hour/hours/minute/minutes/noon/midnight/before_you/before_i/before_we/while/right/immediately/by_close/end_of/this_afternoon/this_morning/tomorrow & @offerlike/or/while/otherwise/gone/system/so_that/if_you/price OWN & !schedule/if_you_decide/delivery
            decide/sign/say_yes/commit/confirm/agree/order/act/choose/buy/settle/close/nail_this/nail_it/wrap_this/get_this_done ..4 now/today/tonight/at_once/immediately/this_minute/straight_away/right_away/on_the_spot/this_instant/before_i_leave/before_you_leave/before_you_go/before_i_go/before_we_hang/before_the_day/here_and_now/there_and_then ..4 & @offerlike/or/otherwise/before/because/while/so OWN & !you_do_not/not_have_to/need_not/no_need/not_need/or_leave/or_not/or_later/whenever
            not ..2 take/carry ..2 home/away ..2 to ..2 think/sleep/read/consider ..4
            not ..2 think/sleep/mull/ponder/dwell/sit/deliberate/dither/ruminate ..1 it? ..1 about/over/on ..3 & long/too/much/home/or/@offerlike/now/today/tonight/gone/time OWN
            no ..1 time ..1 to ..2 think/lose/waste/dither/sleep/deliberate/ponder/compare ..4
            matter ..1 of ..1 hours/minutes/moments ..3
            only ..2 minutes/hours/moments/seconds ..2 left/away/remain/to_go ..3 & @offerlike/decide/sign/order/price/now OWN
            last/final ..1 chance/opportunity/call/day/hours/minutes ..1 to/for/at/before/of ..6 & @offerlike/get/save/buy/grab/secure/sign/order/book/price/half OWN & !look/ask/object/file/enter/exam/vote/submit
            i/we/my_boss/my_desk/my_manager/head_office/the_system/my_system/system/computer/finance/accounts ..3 pull*/withdraw*/kill*/yank*/delete*/reset*/revoke*/cancel*/scrap*/take_it_off/takes_it_off/take_it_back/takes_it_back/close*/lock*/switch*_off/drop* ..3 @offerlike ..6 & @moment/when/if/unless/at/tomorrow OWN
            i/we ..2 only/just ..1 hold/keep/leave/honour/guarantee/freeze/do/give/offer/have ..4 @offerlike/it/this ..2 until/till/for ..5 & tonight/today/hour/hours/minutes/noon/midnight/tomorrow/call/end_of OWN
            if_you ..2 leave/walk_out/hang_up/go_home/sleep_on/wait/walk_away/need_time/think_about ..6 & @offerlike/price/off/gone/again/deal/discount OWN & is/will/gone/off/no_longer/withdrawn/lose/goes/not/dead/void
            walk_out/walk_away/walk_through/leave/hang_up/step_out/drive_off ..6 and ..6 gone/off/over/void/dead/up/goes/withdrawn/history/cancelled/full/disappears/vanishes ..2 OWN
            resets/reset/closes/shuts_down/switches/updates/locks/flips/jumps ..4 back/list_price/full/higher/gone/off/over & @moment/at/system/price & you/price/list OWN
            need/want/require/must_have ..2 an/your/the ..1 answer/decision/yes/signature/commitment ..2 before/by/until/till/within/in ..1 i/we/you/the ..2 walk/leave/go/hang/drive/finish/door/call/meeting/coffee/minute/hour ..4 OWN
            you ..1 have ..1 until/till ..2 end/close/top/moment ..2 of ..2 call/meeting/conversation/day/hour/week/visit/month ..2 OWN & !to_return/to_cancel/to_object/to_withdraw/notice
            yours ..2 if ..1 you ..1 @decide ..2 in/within/before/by/during ..2 next/<num>/the/this ..4 & minutes/hour/hours/tonight/today/call/moments/visit OWN
            every/each ..1 minute/hour/second ..1 you ..1 wait/hesitate/delay/think/dither ..4 cost*/lose*/more/money/price OWN
            today/tonight/now ..1 or ..1 not_at_all/never/nothing/it_is_gone/forget ..2 OWN
            only/last/one ..1 opportunity/chance/moment/occasion ..2 to ..1 get/save/secure/have/take/grab/benefit/profit ..6 & reduction/discount/price/offer/terms/deal/rate/bonus/conversation/today/now/this_call OWN
            stand*/valid/good/open/hold*/on_the_table ..2 until/till ..2 i/we/my/the ..3 finish*/leave/coffee/cup/tea/walk/drink/bell/door/call/elevator ..3 OWN
            over/gone/history/off/finished/withdrawn/dead/void ..2 as_soon_as/the_moment/the_minute/once/when ..1 i/we/you ..1 leave/walk/go/hang/drive/step/say ..3 OWN
            not ..1 survive/outlive/last/make_it ..2 the/this/until/past/beyond ..2 weekend/week/month/day/night/hour/afternoon/quarter & @offerlike OWN
            @decide ..2 @moment ..3 or ..2 pay*/fee/price/set_up/full/double/it/the ..6 OWN
            @decide ..2 @moment ..2 and ..1 i/we ..2 throw/waive/add/give/include/knock/drop/halve/skip ..5 OWN
            today ..1 or ..1 not ..1 at ..1 all
            @offerlike ..2 will/do/does ..1 not ..1 come/be ..2 round/around/back/again ..2 OWN
            snooze ..4 pay*/price/lose ..3 OWN
            one_more/another ..1 day/hour/night/week ..2 and ..1 the? ..1 @offerlike ..4 OWN
            """.replace(" OWN", OWN));

    private UrgencyFrames() {}
}
