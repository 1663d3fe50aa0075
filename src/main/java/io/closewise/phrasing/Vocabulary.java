package io.closewise.phrasing;

import java.util.List;
import java.util.Map;

/** Classes of words that more than one pattern speaks of. A member may be several words, joined by underscores, or any form of a verb. */
final class Vocabulary {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("thing", """
                    one ones unit* slot* seat* place* spot* room* plot* item* machine* licence* license* piece* copy copies car* van*
                    apartment* flat* house* pair* table* ticket* pallet* position* space* opening* appointment* model* set* bed* truck*
                    package* berth* desk* stand* booth* device* boat* kitchen* delivery_slot crew batch"""),
            Map.entry("rival", """
                    buyer* firm* couple* family families customer* client* company companies party parties bidder* person people group*
                    investor* team* business hospital school dealer* tenant* one* lady man gentleman guy company companies couple
                    neighbour competitor*"""),
            Map.entry("covets", """
                    want* wants_it interested waiting viewing view* bid bidding fighting circling looking_at after_it after_this keen
                    desperate on_the_line on_the_other_line ready_to queueing queuing queue lined_up lining_up asked_me asked_for
                    made_an_offer make_an_offer making_an_offer offered eyeing begging has_offered have_offered about_to already_asked
                    take_it take_this grab* snap* sign_today coming_to_see eager asking_about hold_it at_the_door reserve* have_their_eye
                    has_their_eye has_her_eye has_his_eye got_their_eye in_the_running in_line ahead_of_you right_behind behind_you
                    would_love_it on_standby ready_with"""),
            Map.entry("grave", """
                    blame* jail prison court sued lawsuit* newspaper* headline* front_page funeral killed bankrupt bankrupted bankrupts ruin* ruined regret* laugh_at
                    laughing shame scapegoat guilty responsible_for for_good go_under gone_under nightmare* handcuffs police fired sacked unemployed
                    penniless finish_you under_water burn* burnt_down ashes collapse* dead die dies disaster* catastrophe catastrophic catastrophes lost_everything
                    lose_everything on_the_street lock_the_doors close_the_doors shut_the_doors nobody_warned i_warned warned_you not_say_nobody
                    too_late never_recover widow* orphan* hospital cemetery wiped_out explain_to_your face_the consequences the_consequences
                    leave_for_a ruins wreck* destroy* your_own_name tears suffer* victim* pay_dearly pays_with_lives pay_with_lives the_bill_will sleepless haunt*"""),
            Map.entry("threatform", """
                    will would could when if once one_day someday sooner_or_later until without whoever those_who anyone_who only_takes
                    just_takes takes_only imagine picture think_of do_you_want would_you_like do_you_really what_if tomorrow unless next_time
                    one_single then"""),
            Map.entry("settle", """
                    add* book* reserve* order* load* clear* ship* deliver* install* invoice* debit* schedule* print* register* enter* start* draw*_up
                    prepare* activate* switch* set_up sets_up setting_up pack* assemble* arrange* got"""),
            Map.entry("dealthing", """
                    contract order_form invoice machine delivery installation training seats licence licences account order lorry pallet pallets
                    shipment site slot crew subscription policy keys membership kitchen boiler car system line equipment goods workspace lease room
                    upgrade package"""),
            Map.entry("terms", """
                    price* discount* rate* offer terms conditions deal rebate* bonus tariff* promotion promo special reduction concession voucher coupon
                    sale percent list_price full_price markdown cashback campaign incentive extra extras free_delivery free_installation saving
                    savings introductory package surcharge fee fees"""),
            Map.entry("soon", """
                    today tonight now tomorrow midnight noon monday tuesday wednesday thursday friday saturday sunday this_week this_weekend
                    this_month this_evening this_afternoon this_morning the_weekend end_of_the_week end_of_the_month end_of_the_day end_of_day
                    end_of_week end_of_month end_of_business month_end <num>_hours <num>_minutes an_hour the_hour hour hours minutes evening lunch
                    lunchtime this_call the_call this_meeting we_hang_up you_leave i_leave weekend afternoon morning breakfast
                    shift my_shift the_fair the_show the_quarter the_month in_two_hours deadline bell this_minute right_now at_once immediately on_the_spot straight_away <num>_o'clock <num>_pm <num>_am"""),
            Map.entry("gone", """
                    gone over off_the_table dead void history lost past expired withdrawn cancelled higher dearer goes_up go_up more_expensive double doubled different
                    no_longer no_more not_there closed finished back_to full_price list_price end_of"""),
            Map.entry("wear", """
                    fail* break* stop* crash* leak* rust* wear* wears come_off comes_off peel* jam* fade* lose* miss* disappoint* let_down err* age
                    tire* rest sleep* go_wrong goes_wrong let_you_down lets_you_down crack* rot* burst* freeze* overheat*
                    run_out runs_out go_down goes_down need_repair needs_repair need_a needs_a make_mistakes makes_mistakes fall* squeak* scratch*"""),
            Map.entry(
                    "taken",
                    "taken sold gone booked reserved spoken_for snapped_up signed let rented claimed allocated full"),
            Map.entry("calamity", """
                    fire flood attack cyber_attack breach accident audit inspection storm lawsuit burglary leak virus outage failure strike
                    theft crash illness stroke recall claim break_in frost blackout power_cut short_circuit spark hacker fine injury
                    hailstorm earthquake complaint scandal mistake error bad_review click slip crack burst_pipe virus_attack data_leak
                    heart_attack malfunction explosion defect"""),
            Map.entry("ruin", """
                    ruin* bankrupt bankrupted bankrupts destroy* wipe_out wipes_out wipe* sink sinks sank finish* cripple* bury buries kill* break_you breaks_you crush*
                    devastate* swallow* wreck* cost_you_everything cost_you_your close_you_down shut_you_down end_your cost_your put_you_out"""),
            Map.entry("asset", """
                    company business job career family children kids house home savings licence license reputation future firm shop health
                    life pension farm marriage plant practice factory workshop staff employees name position seat chair livelihood
                    restaurant hotel clinic site operation"""),
            Map.entry("ruined", """
                    history gone over finished ruined bankrupt closed dead toast out_of_business done_for lost standstill doomed finished_for
                    wrecked destroyed worthless at_an_end in_ruins on_the_street burnt_down wiped_out done sunk"""),
            Map.entry("answer", """
                    answer reply yes signature decision order commitment approval confirmation go_ahead agreement word deposit
                    signed_form signed_order signed_contract purchase_order acceptance response form"""),
            Map.entry("rivalsay", """
                    wants want_it wants_it asked asking called calling calls rang ringing phoned enquired inquired viewing viewings bidding waiting queueing queuing
                    interested keen desperate eager after_it after_them after_this on_the_way on_its_way on_their_way coming comes ready lined_up
                    circling fighting reserving offered take_it take_them have_it buy_it snap* grab* their_eye his_eye her_eye on_the_line
                    standing_by on_standby hovering competing looking_at begging"""),
            Map.entry("effort", """
                    hours days weeks nights weekends evenings work effort trouble trips visits demos drafts meetings energy time lunches
                    versions patience help favours favors miles night weekend holiday evening"""),
            Map.entry("papers", """
                    contract order order_form form agreement paperwork papers invoice subscription policy papers lease"""),
            Map.entry("moment", """
                    today tonight now immediately tomorrow midnight noon right_now right_away straight_away at_once on_the_spot this_minute
                    this_second this_instant this_hour this_morning this_afternoon this_evening this_week this_month this_weekend this_quarter
                    the_weekend close_of_business close_of_play end_of_business end_of_play end_of_day end_of_the_day end_of_the_week end_of_week
                    end_of_the_month end_of_month end_of_the_quarter end_of_quarter end_of_the_year year_end month_end quarter_end <day> the_hour
                    an_hour <num>_hours <num>_minutes <num>_days <num>_o'clock <num>_am <num>_pm hours minutes eod cob monday_morning
                    sundown sunset lunch lunchtime next_week next_month we_hang_up you_hang_up i_leave you_leave we_end_this_call the_phone
                    the_call this_call the_clock"""),
            Map.entry("offer", """
                    price* rate* discount* deal* offer* rebate* bonus* tariff* terms fee* promo promotion* sale special* voucher* coupon* reduction*
                    package* figure* proposal* quote* fare* saving* cut door free reduce* terms_are markup_free subsidy subsidies conditions set_up_fee surcharge voucher refund waiver incentive* saving* conditions concession* upgrade* gift* extra* perk* installation cashback
                    markdown allowance"""),
            Map.entry("decide", """
                    sign* decide* confirm* commit* order* buy* book* accept* agree* pay* settle act say_yes go_ahead say_the_word give_me_a_yes
                    lock_in lock_it_in secure grab grab_it make_up_your_mind make_a_decision make_the_decision close_this finalise finalize
                    your_yes your_signature your_answer your_decision your_approval your_commitment your_go_ahead a_yes a_decision a_signature
                    an_answer the_signature the_order the_signed_form a_commitment on_board come_on_board reply respond call claim* move_on_this
                    move_fast move_quickly get_this_signed get_it_signed get_it_done get_this_done put_pen_to_paper pull_the_trigger snap_it_up snap_up jump_on_it"""),
            Map.entry("vanish", """
                    gone go* end* expire* disappear* vanish* lapse* close* shut* die* over history off_the_table past beyond afterwards list leave_open lost forfeit* reset* resets waive* no_longer_apply no_longer_applies no_longer_available no_longer_valid no_longer_possible dearer more_expensive costs_you two_thousand_more costs_more cost_more cheaper_again too_late withdraw* withdrawn withdrew pull*
                    lose* switch*_off switched_off increase* rise* jump* double* climb* void dead back_to revert* stop* finish* full_price out
                    drop*_out off evaporate* run*_out old_price normal_price full_rate higher up yanked retire* fade*"""),
            Map.entry("who", """
                    hr human_resources safety_officer auditors works_manager paymaster head_of_department department_head the_owner site_manager sponsor
                    partner partners your_partner
                    boss* manager* director* ceo cfo cto coo board legal lawyer* procurement purchasing finance accounting department* it_department it_people it_team it_manager
                    wife husband spouse colleague* co_owner* brother* sister* controller* controllers associate* head_of_department department_head treasurer head_office headquarters superior* supervisor* compliance auditor* committee accountant*
                    controller* security council management comptroller chief* chairman chairwoman owner* parents father mother team solicitor* attorney*
                    head executive* bookkeeper treasurer higher_ups president vp flatmate family works_council union landlord controlling procurement_people purchasing_people anyone_else anybody_else your_people trustee* governor* chief_physician head_teacher headteacher principal line_manager compliance_people legal_people finance_people accountants the_office co_director* shareholder* mother_in_law mum dad son daughter trade_union data_protection_officer steering_group general_manager md head_of_finance head_of_it"""),
            Map.entry("buyerside", """
                    colleague colleagues boss manager director foreman team partner ceo cfo board wife husband engineer engineers technician
                    technicians assistant accountant lawyer staff people company notes message mail email letter brief department users nurses
                    operator operators predecessor buyer chief owner head plant office site consultant auditor"""),
            Map.entry("crowdnoun", """
                    customer* client* user* company companies company companies firm* team* business businesses plant* buyer* manager* shop* people owner*
                    organisation* organization* factory factories hospital* school* bakery bakeries household* staff worker* employee* site*
                    practice* clinic* farm* farmer* retailer* restaurant* hotel* store* families family readers members operators drivers
                    patients leaders executives startups manufacturers plumbers installers bank* insurers dealers"""),
            Map.entry("price", """
                    price* fee* the_rate our_rate interest_rate tax_rate day_rate hourly_rate tariff* deposit vat tax discount* rent interest instalment* installment* balance warranty commission inflation
                    surcharge premium down_payment margin_of_error"""));

    private Vocabulary() {}

    static List<String> members(String name) {
        String members = CLASSES.getOrDefault(name, Concepts.CLASSES.get(name));
        if (members == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return List.of(members.strip().split("\\s+"));
    }
}
