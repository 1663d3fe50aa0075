package io.closewise.phrasing;

/** Figures for an effect in forms that {@link UnverifiedStatistic} finds besides its own. */
final class StatisticFrames {

    /** Money that comes back, and crowds that are counted: told with a price or without, a figure for an effect. */
    static final Cues COUNTED = Cues.lines("""
            earn/earns/make/makes/get/gets/recoup*/recover*/win/wins/claw/claws/pull/pulls ..4 back ..2 in/within/before/by/inside/under/after ..4 & money/price/cost/costs/investment/outlay/it/spend/capital/stake & month/months/week/weeks/year/years/days/invoice/summer/winter/season/quarter & !deposit/you_will_get_it/card/will_you/refund
            pay*/paid ..1 for itself/themselves ..6
            pay*/paid ..1 back/itself_off/itself_back ..2 in/within/inside/under/after/over ..2 <num>
            payback/break_even/breakeven/amortis*/amortiz*/return_on_investment/roi ..6 <num> & !your/if/you_gave/assum*
            every/each/per ..1 euro/pound/dollar/penny/cent/buck/quid ..1 you? ..1 put*/spend*/spent/invest*/pay* ..8 back/return*/bring*/earn*/yield*/become*/turn* ..3
            every/each ..1 euro/pound/dollar/penny/cent/buck/quid ..4 times/fold/double/triple/back/becomes ..3
            <num> out of/in/of ..2 <num>/every ..4 @crowd/them/people/men/women/patients/nurses/chiefs/directors/finance/of_our ..6 & !of_your/you_are_one/your_team/pages/units
            <num> percent of ..3 @crowd/them/those/people/men/women/patients/nurses/users/our ..4 & !of_your/your_team/your_own
            average/typical/usual/normal ..1 customer/client/user/buyer/family/household/shop/firm/farm/team/practice/company/owner/driver/office/plant ..8 <num>/half/third/double/twice & !your_average/if
            earn*/pay*/repay*/return* ..1 its/their/the/your ..2 price/cost/costs/investment/outlay/keep ..2 back? ..2 in/within/inside/under/after/by ..2 <num>/a/one/month/year/season ..3
            pay*/paid ..1 off/back/out ..2 within/in/inside/under/after ..2 a/one/<num>/year/month/season/weeks/months/years ..3 & !loan/instalment/you_can
            return*/yield*/profit/profits/interest/gain*/dividend* ..4 is/are/was/of/around/about/roughly/at ..2 <num> ..1 percent ..4 & !tax/rate/loan/fixed/deposit_rate
            most/many/half/average/typical/all ..1 companies/firms/businesses/people/shops/homes/households/farms/owners/practices/hotels ..2 lose*/waste*/spend*/overpay*/save*/earn*/miss*/gain* ..4 <num>/third/half/quarter/tenth/percent ..4
            @crowd/graduates/students/users/clients/customers/patients/members ..2 earn*/save*/make*/gain*/sell*/lose*/take*/need* ..2 <num> ..3 more/less/fewer/extra/additional/sick ..3 & !your
            worth ..3 <num> ..2 a/per/every/each ..1 year/month/week/day ..3 & you/your & !valued/rent/salary
            every/one_in/one_out_of ..1 tenth/second/third/fourth/fifth/ten/five/three/four/two/twenty/hundred/<num> ..1 @crowd/accident/accidents/fire/breakdown/claim/invoice/call/patient/customer/employee/person/people/child/failure/burglary/order/firm/home ..3 is/are/was/were/has/have/gets/get/happens/suffers/loses/comes/goes/ends/fails/buys ..4 & !your_own/sample/page
            quadruple/quadruples/triples/doubles/halves/tripled/doubled/halved/quintuples ..1 & rate/sales/turnover/conversion/leads/profit/revenue/output/costs/waste/errors/churn/productivity/time/yield & !price/if/rent/would_it
            <num> ..1 points/percent ..2 & shoot*/jump*/soar*/rocket*/climb*/skyrocket* ..2 up? ..1 by? ..3
            <num> percent of ..2 all/the ..4 happen*/occur*/come*/start*/go/are/is/end ..4 & !your/tariff/price/payment
            """);

    static final Cues FRAMES = Cues.lines("""
            # a figure moves
            see*/watch*/notice*/find*/report*/enjoy*/experience*/expect*/get*/gain*/achieve*/record* ..5 drop*/fall*/rise*/grow*/double*/halve*/shrink*/climb*/jump*/soar*/plummet*/tumble*/triple*/increase*/decrease*/improve*/go_up/go_down/plunge*/surge*/sink* ..3 by/<num>/half/third/quarter/tenfold/twofold/threefold & !order_of
            shave*/knock*/cut*/slash*/trim*/take*/lop*/chop*/strip*/slice*/wipe*/save* ..3 <num>/half/third/quarter/hours/hour/days/weeks/minutes ..6 off ..2 your/the/every/each/their/a ..2 & !another/list/price/quote/order/invoice/if_you/i_will/we_will/i_can/we_can/day_off/for_you
            raise*/lift*/boost*/lower*/reduce*/improve*/increase*/decrease*/slash*/bump*/push*/push*_up/bring*_down/brings ..8 <num> ..1 percent/points/point/fold/times/hours/minutes/days & !price*/rent/tariff/fee/vat/tax/interest/we_will/limit/temperature/set/pressure
            halve/halves/halved/halving/double/doubles/doubled/doubling/triple/triples/tripled/quadruple/quadruples/quadrupled/treble/trebles/trebled ..2 your/their/our/its/the/sales/turnover/profit/output/productivity/shrinkage/waste/scrap/energy/churn/margins/revenue/leads/footfall/yield/absence/sickness/returns/costs ..3 & !price/rent/fee/order/dose/if_you/deposit/insulation/roof/width
            tenfold/twofold/threefold/fourfold/fivefold/sixfold/hundredfold/ten_fold/five_fold/two_fold/three_fold ..3 & !scale
            <num> ..1 percent/points/fold/times/hours/minutes/days ..4 more/less/fewer/faster/quicker/higher/better/cheaper/lower/longer/shorter/cleaner/safer/productive/efficient/stronger/lighter/happier/brighter ..3 & !price/cost_more/costs_more/than_the_list/per_unit/if_we/delivery/schedule/later_than/than_you_ordered/width/height/heavier/old_model/weigh* & customer*/client*/user*/you/your/our/people/firm*/shop*/team*/compan*/company/companies/they/it/patients/farms/plants/machine*/drivers/staff/with
            more/less/fewer/faster/quicker/higher/better/cheaper/lower ..3 by/of <num> ..1 percent/points/times & !price/tax
            by ..2 <num>/half/third/quarter ..1 percent/points/of/or_more/in/within/after/on_average ..4 & sales/turnover/profit/output/productivity/shrinkage/waste/scrap/energy/churn/margin/margins/revenue/leads/footfall/yield/absence/sickness/returns/costs/bill/bills/stress/errors/mistakes/accidents/downtime/stoppages/breakdowns/complaints/conversion/traffic/speed/consumption/emissions/fuel/turnaround/no_shows/cancellations/injuries/failures/claims/losses/delays/heating/water/labour & !price_rise/inflation/by_how/would_you
            sales/turnover/profit/output/productivity/shrinkage/waste/scrap/churn/revenue/leads/footfall/yield/absence/sickness/errors/mistakes/accidents/downtime/stoppages/breakdowns/complaints/conversion/consumption/emissions/no_shows/cancellations/injuries/failures/losses/delays ..2 drop*/fall*/rise*/rose/fell/grow*/double*/halve*/shrink*/climb*/jump*/soar*/plummet*/triple*/go*_up/go*_down/goes_down/goes_up ..4 <num>/half/third/quarter/tenfold ..3 & !march/april/trial/pilot/in_your/we_measured
            up to <num> percent/times/hours/euros/days ..3 & more/less/save*/saving*/cheaper/faster/off/lower/higher/reduc*/reduce*/gain*/better/fewer
            # who, how many
            on_average/typically/as_a_rule/usually/in_general/generally ..8 <num>/half/third/double/twice ..4 & customer*/client*/user*/people/they/our/owners/firms/shops/farms/you_save/you_gain/practices/companies & save*/gain*/earn*/make*/more/less/fewer/faster/back/better/lower/higher/grow*/cut*/lose* & !delivery/takes_us
            study/studies/research/science/scientists/tests/trials/surveys/experts/analysts/universities/experience/evidence ..2 show*/prove*/confirm*/say*/agree*/demonstrate*/suggest*/found/find/tell*/reveal*/back*_up & !attached/linked/page/your/we_can_send/which/source/whether/published/not
            numbers/figures/data/statistics/stats/facts/maths/results ..1 do_not_lie/don't_lie/not_lie/speak_for_themselves/say_it_all/prove_it/are_clear/speak ..2
            proven/scientifically/clinically/statistically/demonstrably ..2 to/proven/shown/tested/proved/better/faster/effective/more/less/reduces/increases ..3 & !not
            you_will/you_would/you_are_going_to/you_can/you_could/you/it_will/it_would/that_will/it ..3 save*/saving/gain*/earn*/cut*/knock*/lose* ..4 <num> ..3 hours/days/euros/pounds/dollars/minutes/percent/weeks/grand/thousand ..2 a/per/each/every/on/off/in ..3 & !if_you_pay/if_you_order/excess/deposit/discount/list/price/when_you_order/prepay/by_paying/your_own_count/you_said
            you_will/you_would/you_are_going_to/that/it_will/it_would ..4 <num> ..1 hours/days/euros/pounds/dollars/minutes/grand/thousand ..2 richer/saved/better_off/more_profit/extra_profit/more_in_your
            within/in/inside/after/under ..2 <num>/a/one ..1 weeks/months/days/month/week/year ..4 & doubled/profit/back/results/tripled/halved/break_even/return/richer/paid_off/payback & you_will/customers/clients/will_have/most/our/average/everyone/they
            """);

    private StatisticFrames() {}
}
