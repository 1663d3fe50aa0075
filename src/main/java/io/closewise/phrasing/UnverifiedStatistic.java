package io.closewise.phrasing;

import java.util.List;
import java.util.Set;

/** A figure for an effect, or an unnamed study, with no source. Terms of a contract and the buyer's own figures are none. */
final class UnverifiedStatistic implements Detector {

    private static final Cues FRAMES = StatisticFrames.FRAMES;
    private static final Cues COUNTED = StatisticFrames.COUNTED;

    private static final String MORE =
            "more/less/fewer/faster/cheaper/higher/lower/better/quicker/quieter/shorter/longer/greater/safer/"
                    + "stronger/increase/decrease/reduction/growth/drop/improvement/uplift/boost/saving/savings/"
                    + "return/roi/gain/rise/cut/jump/lift";
    private static final String CHANGE =
            "cut*/save*/saving/reduce*/raise*/increase*/grow*/boost*/improve*/drop*/fall*/rise*/gain*/lower*/"
                    + "shrink*/lift*/jump*/slash*/decrease*/earn*/sell*/win*/trim*/speed*/shorten*/decline*/climb*/"
                    + "soar*/halve*/recover*/outperform*/shave*/rake*/knock*";

    private static final Cues PERCENT = Cues.of(
            "knock*/shave*/take*/cut*/slice* ..2 <num> percent off ..4",
            "sick_days/accidents/complaints/costs/errors/absences/defects/delays/queues go/goes/went/come/comes "
                    + "down/up ..4",
            "fewer/less/more/lower/higher ..3 by <num> percent",
            "<num> percent ..1 fewer/less/more/faster/cheaper/lower/higher/shorter/better/longer/quicker ..3",
            "drop*/fall*/cut*/sink*/go_down/goes_down/come_down/shrink*/rise*/grow*/increase* ..2 by ..2 third/"
                    + "half/quarter/fifth/tenth/two_thirds",
            "error*/scrap/waste/cost*/bill*/downtime/accidents/complaints/absence/returns/consumption/turnover/"
                    + "sales/profit ..2 drop*/fall*/go/goes/come/shrink*/rise*/grow*/increase*/halve* ..4 third/"
                    + "half/quarter/<num>",
            "<num> percent/per_cent/pct/percentage ::3 " + MORE,
            CHANGE + " ..7 <num>/half/third/quarter percent/per_cent/pct/percentage",
            "<num> percent/per_cent ..2 of ..4 @crowdnoun",
            "<num> percent/per_cent off/of? ..2 cost*/costs/bill/time/waste/errors/energy ..2 saved/gone",
            "by <num> percent/per_cent",
            CHANGE + " ..6 by ..3 half/third/quarter/fifth/tenth/two_thirds/three_quarters/<num>",
            "@crowdnoun ..2 " + CHANGE + " ..4 <num>",
            "roi/return/payback of <num>",
            "<num> percent ..1 uptime/success/accuracy/accurate/of_the_time",
            "half/third/quarter/fifth/tenth ..1 earlier/faster/less/more/fewer/cheaper/quicker/shorter/lower/"
                    + "higher/sooner/longer",
            "by ..1 a/one/almost/about/around/roughly/nearly/over/up_to ..1 good/full/whole/solid? third/quarter/"
                    + "fifth/half/tenth",
            "investment/money/cost/outlay back after/within/in/by",
            "by a/one third/quarter/fifth/half/tenth");

    private static final Cues RATIO = Cues.of(
            "<num> out ..1 of <num> ..3",
            "<num> in <num> ..1 drivers/people/customers/users/patients/employees/workers/nurses ..4",
            "<num> of <num> customer*/client*/company/companies/companies/firm*/business/businesses/hospital*/school*/"
                    + "practice*/hotel*/shop*/restaurant*/household*/farm*/bank*/buyer*/owner*/manager*/doctor*/"
                    + "dentist*/people/nurses/families/directors",
            "<num> out_of ..1 <num>",
            "<num> in <num> @crowdnoun",
            "<num> in every <num>",
            "<num> in <num> ..3 recommend*/say*/switch*/choose/chooses/see/report*/agree/prefer*/use/fail*/buy*/"
                    + "renew*/come/stay*/want*/trust*/lose*/lost/never",
            "four_in_five/nine_in_ten/eight_in_ten/two_in_three/three_in_four/seven_in_ten/one_in_three/two_thirds/"
                    + "three_quarters ..3 @crowdnoun",
            "the_vast_majority/majority/most of? ..3 @crowdnoun ..3 double/triple/save/halve/see/report/recoup/"
                    + "gain/improve/break_even/cut/earn");

    private static final Cues STUDIES = Cues.of(
            "studies/experts/tests/statistics/surveys/doctors show/say/prove/agree/confirm",
            "studies/research/science/experts/data/surveys/tests/statistics/scientists/researchers/analysts/"
                    + "doctors/evidence/figures/numbers/universities/economists/a_study/one_study/recent_study/"
                    + "one_survey/recent_survey/independent_test/new_study ..3 show*/prove*/say*/agree*/estimate*/"
                    + "reckon*/calculate*/confirm*/suggest*/demonstrate*/found/find/shown/proven/indicate*/reveal*/"
                    + "back_this/attest*/put_it/speak",
            "scientifically/clinically/statistically/demonstrably ..1 proven/proved/shown/tested/better/verified",
            "it_is proven/proved/well_known/a_proven/a_known/a_fact",
            "is/are/been proven/proved to",
            "has_been_shown/have_been_shown/been_shown to",
            "according_to ..1 studies/experts/research/science/surveys/statistics/analysts/recent",
            "proven to ..2 " + CHANGE,
            "did_you_know ::10 <num>",
            "a ..1 study ..2 show*/prove*/found",
            "on_average ..6 <num>",
            "<num> ..4 on_average",
            "the average customer/client/user/firm/company/team/buyer ..6 <num>");

    private static final Cues MULTIPLE = Cues.of(
            "by <num> points ..2",
            "raise*/raises/increase*/improve*/lift* ..4 by <num> ..2",
            "half ..1 as_many ..3",
            "every ..1 second/third/other @crowdnoun ..2 double*/save*/cut*/gain*/switch*/buy*/see/sees/triple*",
            "make/makes ..3 <num> percent ..1 safer/faster/better/happier/cheaper/quicker ..2",
            "<num> percent ..1 safer/happier/healthier/smarter/stronger/quieter/cleaner ..2",
            "@crowdnoun ..3 lose/loses/waste/wastes/spend ..2 <fig> ..3 year/month/week/day",
            "come/comes/came/get/gets/gives/returns ..2 back ..1 <num> times ..1",
            "back ..1 <num> times",
            "pay*/earn*/get*/make*/recoup*/have ..4 back within/in/after/inside ..1 <num>",
            "<num> more/fewer/less/extra ..2 deal*/lead*/order*/sale*/hour*/customer*/client*/visit*/booking*/"
                    + "unit* ..1 a/per/every/each",
            "<num>_times/twice more/less ..2",
            "come/comes/came/get/gets back ..1 <num>_times/twice/double/triple ..1",
            "by ..1 at_least ..1 a/one third/quarter/half/fifth ..1",
            "every euro/pound/dollar ..4 back ..4",
            "you/they/customers/clients ..4 <num>_times/twice/double/triple ..1 the/your/as/that ..2",
            "at/for ..1 half/third/quarter/fraction/tenth of_the/your/the ..2 cost/price/time/effort/energy/staff/"
                    + "space",
            "a fraction of_the ..1 cost/price/time/effort",
            "you_will/you_can/will/customers/clients ..1 ..2 save/gain/earn/recover/win ..4 <num> ..3 year/month/"
                    + "week/day/hours/euros/pounds/dollars/percent/days",
            "your ..3 will ..2 twice/double/half/<num>_times ..3",
            "pays/paid/paying for_itself ..2",
            "it/this/that/we/our/they/which/you/will/can/to/@crowdnoun/tool/system/product/machine/module/glue ..3 "
                    + "double*/triple*/treble*/quadruple*/halve* ..1 your/their/the/its/output/productivity/leads/"
                    + "sales/revenue/profit/turnover/conversion/margin/error/speed/costs/results/business",
            "half the time/effort/energy/power/staff/cost/costs/errors/waste/paper/space/price/people",
            "twice/three_times/<num>_times as many/much/fast/productive/efficient/quick/likely/long/effective/"
                    + "happy/good/quickly/safe/accurate/often",
            "twofold/threefold/fourfold/fivefold/tenfold",
            "<num>_fold",
            "<num> times ..1 " + MORE,
            "<num> times ..1 your/the return/roi/investment/money/cost",
            "pay*/paid for_itself in/within/after/by/over",
            "pay*/paid back ..1 in/within/after <num>/a/under",
            "payback ..3 <num>",
            "break_even/breaks_even in/within/after <num>",
            "you/it/we/they/this ..2 save/saves/saved/gain/earn/get_back/recover ::4 <num> ::3 hour*/euros/dollars/"
                    + "pounds/day*/week*/minute*/a_year/per_year/a_week/a_month/every/percent",
            "save/saves/saved/saving you? ..2 <num>/euros/pounds/dollars <num>? ..1 a/per/every/each year/month/"
                    + "week/day",
            "@crowdnoun ..2 save/gain/earn/report/get_back/recover ..4 <num>/days/hours",
            "cut/cuts/reduce/reduces ..4 in_half/by_half",
            "in_half",
            "from <num> ..2 to <num> ..3 with_us/with_it/thanks_to/after_switching");

    private static final Cues SOURCED = Cues.of(
            "your ..1 meter/log/logs/bill/bills/invoice/records/books/report/own/counter/notes ..1 show*/say*/"
                    + "list*/give*",
            "last/this ..1 year/winter/month ..1 by_your",
            "your own/team/trial/pilot/test/count/figures/data/records/plant/numbers/estimate/measurement/"
                    + "time_sheets/audit/site ..8",
            "you ..1 measured/estimated/counted/told/said/mentioned/wrote/gave/reported/calculated/put_at/put_it/noted/assumed",
            "by_your",
            "in_your",
            "from_your",
            "with_your_own",
            "according_to the ..6 report/study/survey/certificate/test/sheet/audit/office",
            "according_to your/our_own/<num>",
            "source",
            "report/study/survey/audit/certificate/measurement/test ..3 of/from/in <num>/march/may",
            "you_are ..1 one_of",
            "see section/page/table/appendix/the_report/attached/the_attached",
            "page <num>",
            "section <num>",
            "data_sheet/datasheet/specification/published_in/published_by/measured_by/measured_at/certified_by/"
                    + "list_price/price_list",
            "example/assumption/if_we_assume/assuming/suppose",
            "as_an_estimate/an_estimate/my_estimate/rough_estimate/not_measured");

    private static final Cues TERMS = Cues.of(
            "take/knock ..1 <num> percent off ..1 for ..1 you",
            "<num> percent off ..1 for ..1 you",
            "<num> percent off ..1 the/this/that price/list/order",
            "<num> percent dearer/more_expensive",
            "tariff*/subscription/quotation/quote/invoice ..6 <num>",
            "<num> percent/per_cent on_top/up_front/now/on_delivery/of_the_price/deposit",
            "tariff* ..4 third/half/quarter/percent",
            "@price ::4 <num>",
            "<num> percent ::3 @price",
            "cost/costs ..2 <num> percent less/more",
            "paid/pay/pays/paying/charge/charged ..2 twice/double/half",
            "on_our_website/units_or_more",
            "you_are ..1 one_of <num>",
            "a_fee/the_fee/fee/the_price/price/yearly_price/the_rent");

    private static final Cues DID_YOU_KNOW =
            Cues.of("did/do you know/realise/realize", "would_it surprise", "were/are you aware");

    @Override
    public PressurePattern pattern() {
        return PressurePattern.UNVERIFIED_STATISTIC;
    }

    @Override
    public Set<PressurePattern> yieldsTo() {
        return Set.of(PressurePattern.FALSE_URGENCY, PressurePattern.FALSE_SCARCITY, PressurePattern.GUILT);
    }

    @Override
    public boolean presses(Passage passage, int index) {
        Sentence sentence = passage.sentences().get(index);
        if (sentence.asksOpenly() && !DID_YOU_KNOW.anywhereIn(sentence)) {
            return false;
        }
        return STUDIES.in(sentence)
                || RATIO.in(sentence)
                || COUNTED.in(sentence)
                || !TERMS.anywhereIn(sentence)
                        && (PERCENT.in(sentence) || MULTIPLE.in(sentence) || FRAMES.in(sentence));
    }

    @Override
    public boolean isExcused(Passage passage, int index) {
        return !passage.draft().claims().isEmpty()
                || SOURCED.anywhereIn(passage.sentences().get(index));
    }

    @Override
    public String reason() {
        return "A figure or a study without a source cannot be checked, and the buyer may rely on it.";
    }

    @Override
    public List<String> rewrites(Passage passage, Sentence sentence) {
        return List.of(
                "What it changes depends on your case. Shall we look at that with your own numbers, or is it too "
                        + "early?");
    }
}
