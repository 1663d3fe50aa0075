package io.closewise.phrasing;

import java.util.Map;

/** Wide classes of words that {@link Frame}s combine; {@link Vocabulary} hands them out. */
final class Concepts {

    static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("party", """
                    buyer* firm* couple* family families customer* client* company companies party parties bidder* person people
                    group* investor* team* business businesses hospital* school* dealer* tenant* lady man gentleman guy guys chap chaps
                    bloke fellow woman neighbour* neighbor* competitor* restaurant* hotel* clinic* practice* farmer* builder* landlord*
                    agency agencies studio* chain* shop* store* council* charity club* broker* collector* doctor* dentist* surgery brewery
                    bakery bakeries garage* nursery church developer* plant mill retailer* wholesaler* prospect* applicant* candidate*
                    bride* chef baker* florist* cafe* institution* operator* haulier* contractor* factory factories farm* lawyer* crowd lads
                    others manufacturer* museum* university brand* site* purchaser* taker* name* friend* colleague* player* startup* architect*
                    carrier* producer* grower* winery office* outfit* trader* subscriber* region*"""),
            Map.entry("ware", """
                    unit* slot* seat* place* spot* room* plot* item* machine* licence* license* piece* copy copies car* van* apartment* flat*
                    house* pair* table* ticket* pallet* position* space* opening* appointment* model* set* bed* truck* desk* stand* booth*
                    device* boat* kitchen* batch* crew* stock* date* week* day* saturday* weekend* window* gap* engine* pump* dress dresses sofa*
                    bike* bicycle* tractor* trailer* caravan* bottle* case* barrel* box boxes crate* roll* load* tonne* ton* litre* acre*
                    cottage* studio* garage* cabin* berth* pitch pitches lot lots tyre* tire* horse* pup* puppy puppies foal* tree* plant*
                    door* window* panel* battery batteries boiler* heater* freezer* fridge* oven* printer* laptop* tablet* phone* scanner*
                    server* module* account* membership* share* bond* policy policies quota allocation inventory supply supplies ventilator* lift*
                    crane* excavator* digger* generator* container* ship* cruise* villa* suite* property properties listing* building*
                    workshop* course* session* booking* consultation* shift* technician* fitter* installer* consultant* edition* jacket*
                    coat* shoe* watch* ring* painting* print* carpet* rug* tile* brick* slab* steel wine whisky coffee bean* cheese"""),
            Map.entry("remain", """
                    left remain* available free unsold to_go open spare unclaimed untaken over going in_stock on_the_shelf on_the_shelves on_the_lot
                    in_the_yard in_the_warehouse in_the_showroom on_the_floor in_the_shop in_the_country standing up_for_grabs still_there"""),
            Map.entry("dried", """
                    dry run_out ran_out running_out low short thin scarce bare empty dwindle* shrink* vanish* disappear* evaporate* exhausted depleted wiped_out
                    cleaned_out cleared_out sold_out used_up gone snapped_up swept_up fully_booked booked_up booked_out booked_solid full
                    all_but_gone nearly_gone almost_gone spoken_for oversubscribed over_subscribed overbooked rationed limited filling_up"""),
            Map.entry("rivalact", """
                    want* wants interested keen eager desperate dying_to itching_to circling bidding sniffing hovering queuing queueing
                    queue waiting lined_up ready_to ready_with chasing begging pestering fighting jostling competing vying battling outbid
                    pencilled penciled put_down put_in put_a left_a paid_a has_paid reserve* reserving made_an_offer offer offers offering
                    first_refusal first_option first_dibs dibs snap* grab* swoop* nab* bag* bite pounce pouncing bought_two bought_three
                    has_their_eye have_their_eye has_his_eye has_her_eye eye eyes eyeing on_the_phone on_the_line rung_me rung rang
                    ringing phoning calling_me viewing viewings coming_to_see coming_to_look driving_over flying_in about_to buying
                    booked_a_viewing due_to_view asked_me_to asked_us_to asking_for asked_for takes_it take_it take_them have_it have_them on_hold
                    chequebook cheque_book chequebooks wallet wallets cash deposit ahead_of_you behind_you in_front_of_you in_line ready
                    waiting_list close_to_signing near_signing this_close very_close hot after_it after_them after_this willing prepared_to
                    would_love loves_it love_it took took_one ordering booking paying signing"""),
            Map.entry("demandup", """
                    crazy mad insane wild high higher through_the_roof off_the_charts off_the_scale sky_high skyrocket* explode* soar* surge* rocket*
                    outstrip* outpace* overwhelm* unprecedented enormous huge massive incredible unbelievable exceed* swamped inundated flooded
                    relentless rising growing bigger record ridiculous feverish brisk intense nonstop non_stop booming picking_up peaking
                    fierce strong doubled tripled never_been"""),
            Map.entry("role", """
                    manager leader boss owner director ceo entrepreneur businessman businesswoman businessperson professional buyer company
                    firm business team hospital hotel restaurant school chef farmer builder engineer executive head chief dealer trader baker
                    doctor dentist practice clinic shop shopkeeper man woman decision_maker player organisation organization operator
                    landlord investor plant contractor foreman site_manager surgeon headteacher head_teacher principal chairman captain grower
                    brewer retailer manufacturer host hostess partner founder administrator mayor"""),
            Map.entry("roles", """
                    managers leaders bosses owners directors ceos entrepreneurs professionals buyers companies firms businesses teams hospitals
                    hotels restaurants schools chefs farmers builders engineers executives dealers traders men women decision_makers players
                    organisations operators investors contractors surgeons founders people growers retailers manufacturers partners"""),
            Map.entry("fineprint", """
                    small_print fine_print small_type tiny_print small_letters fine_type smallprint terms_and_conditions conditions clause* lock_in
                    lockin minimum_term minimum_period minimum_commitment notice_period notice cancellation_fee exit_fee early_exit termination
                    cancellation auto_renewal renewal annex appendix schedule back_page last_page page_two page_three page_four page_five page_six page_seven
                    other_page other_pages following_pages overleaf reverse terms penalty penalties deposit_clause binding_part legal_part
                    legal_section legal_bit legal_page legal_pages fees duration length_of_the_term length_of_the_contract contract_length term
                    commitment_period tie_in footnote footnotes asterisk asterisks t_and_cs t_c ts_and_cs rest_of_the_form rest_of_the_contract
                    price_adjustment indexation liability surcharge* obligation* direct_debit mandate power_of_attorney"""),
            Map.entry("bankdata", """
                    card card_number card_details bank_details bank_data iban account_number account_details credit_card direct_debit
                    direct_debit_form sort_code payment_details mandate"""),
            Map.entry("trifle", """
                    nothing_out_of_the_ordinary not_worry do_not_matter does_not_matter takes_care_of_itself take_care_of_itself never_applies never_used_it never_used too_small technical_thing flexible symbolic merely_internal nothing_unusual small_stuff red_herring no_surprises can_skip may_skip nothing_you_would
                    formality formalities technicality housekeeping red_tape box_ticking no_big_deal not_a_big_deal not_important never_mind
                    no_need_to_read needn't_read lose_sleep lose_any_sleep nothing_to_worry not_worry no_need_to_worry hardly_need never_need
                    hardly_notice never_notice not_notice barely_notice not_even_notice nobody_reads no_one_reads nobody_ever_reads no_one_ever_reads same_as_everybody
                    same_as_everyone same_everywhere mumbo_jumbo blah waffle gibberish legalese boilerplate for_the_file for_our_files for_the_files for_our_records for_the_records for_my_records
                    for_the_system for_the_recording purely_for merely_for just_for_the only_for_the just_so just_so_i only_so just_to_show just_to_say
                    trifle footnote mere nothing_serious nothing_more no_strings means_nothing doesn't_mean not_mean_much not_mean_anything
                    only_lawyers just_lawyers harmless don't_bother not_bother not_bother_with nothing_really neither_here meaningless symbolic
                    irrelevant immaterial a_mere purely_administrative administrative bureaucracy bureaucratic rubber_stamp just_a_detail only_a_detail
                    just_a_bit bit_of_paper piece_of_paper bit_of_paperwork only_paper not_read_it not_bore bore_you not_matter no_consequence
                    pro_forma tick_box nothing_special standard_stuff usual_stuff everyone_signs everybody_signs the_usual_stuff only_there_because
                    for_form's_sake for_form only_theory theoretical on_paper_only only_on_paper nothing_you nothing_to_lose nobody_looks nobody_checks
                    no_one_looks no_one_checks safely_ignore simply_ignore small_potatoes academic nothing_but"""),
            Map.entry("signact", """
                    sign signing initial initialling signature autograph scribble squiggle scrawl doodle put_your_name name_here tick ticking
                    thumbprint click_accept click_agree click_ok click_yes press_accept tick_the_box tick_this fill_in_your_iban your_iban
                    card_number bank_details account_number account_details card_details direct_debit letter_of_intent"""),
            Map.entry("actedon", """
                    sketched_in put_through rostered slotted built_in worked_in taken_down drawn configured migrated imported moved_across baked_in noted_down
                    booked ordered scheduled reserved opened assigned set_up raised engraved cut printed loaded shipped blocked enrolled registered
                    activated started created arranged cancelled canceled switched moved transferred instructed prepared packed allocated issued
                    entered drawn_up drew_up filled_in filled_out invoiced billed dispatched sent_off sent_out placed processed submitted signed
                    added upgraded converted put_aside set_aside earmarked secured bought purchased hired engaged commissioned configured
                    provisioned installed delivered stitched painted poured baked slaughtered labelled labeled stamped built welded
                    booking ordering scheduling reserving opening raising setting giving cutting loading shipping ready waiting
                    on_its_way on_their_way made_out laid_out cleared prepaid paid_for lined_up pencilled_in penciled_in confirmed"""),
            Map.entry("startthing", """
                    contract order order_form invoice account accounts delivery crew fitters fitter installers installer installation nameplates
                    trophies login logins seats licences licenses licence project_lead welcome_letter welcome_pack slot van truck lorry steel concrete materials
                    parts policy subscription workspace onboarding kick_off paperwork keys machine machines harvester kitchen boiler
                    car system line equipment goods lease uniforms uniform badges badge desk parking press_release team technicians technician
                    engineer engineers trainer training package membership member_card upgrade pallets pallet crane scaffold scaffolding removal
                    carpenter electricians painters painter name_plate sign signs server servers users user tank pump press loan direct_debit card
                    locker stand booth flights hotel rooms table menu garden fence roof panels tiles windows doors carpet carpets sofa bed
                    bricks seed seeds feed cattle trailer container licence_keys key_cards stickers labels stationery business_cards bike caravan boat
                    tractor piano oven ovens coffee_machine freezer plot stall kennel cover tariff meter signature page_four first_month"""),
            Map.entry("ourside", """
                    warehouse factory fabricator workshop mill sawmill supplier suppliers depot driver drivers haulier hauliers crew fitter fitters installer
                    installers technician technicians engineer engineers electrician electricians plumber builders builder billing accounts dispatch logistics
                    printer printers engraver tailor joiner joiners carpenter carpenters painter painters surveyor foreman kitchen chef florist
                    production office head_office back_office project_team onboarding_team support_team trainer trainers movers scaffolders tiler gardener
                    gardeners welder consultant account_manager developer developers designers designer bank insurer landlord notary"""),
            Map.entry("proceed", """
                    start* begin* book* order* renew* ship* deliver* install* activate* charge* invoice* bill* debit* proceed* go_ahead going_ahead go_with
                    going_with go_into goes_into goes_to goes_out go_out goes_live go_live goes_through placing place places placed schedule* enrol* extend*
                    prolong* upgrade* switch* convert* move* transfer* process* submit* send_out sent_out sign_you add* put_you put_through continue* keep_billing
                    keep_sending keep_delivering carry_on roll* launch* print* plant* cut* pour* build* hire* register* activate* apply applies
                    takes_effect take_effect lock_in locked_in finalise* finalize* confirm* accepted approved agreed sealed signed set_up counted
                    dispatch* kick_off kicks_off pencil* reserve* commit* include* included subscribe* release* fit* mount* load* demolish* dig* draw_up
                    drawn_up instruct* pass_it pay_out collect* withdraw_the_fee takes_over take_over"""),
            Map.entry("crowd", """
                    customers clients users companies firms teams businesses plants buyers managers shops people owners organisations organizations
                    factories hospitals schools bakeries households workers employees sites practices clinics farms farmers retailers restaurants
                    hotels stores families members operators drivers patients leaders executives startups manufacturers plumbers installers banks
                    insurers dealers street town village county country state city region industry trade sector market world valley coast
                    neighbourhood neighborhood neighbours neighbors competitors rivals colleagues pros professionals experts specialists doctors dentists surgeons vets
                    nurses engineers architects builders chefs lawyers accountants mothers mums parents teachers brewers growers winemakers
                    hairdressers landlords universities museums councils ministries airlines ports yards surgeries kitchens garages
                    hospital school bakery household practice clinic farm farmer retailer restaurant hotel store family operator architect builder
                    plumber dentist doctor dealer vet brewer grower landlord council airline salon salons gym gyms nursery nurseries church churches
                    house home shop firm company business plant factory surgery garage kitchen competitor neighbour bank insurer everybody everyone
                    half_of_them cfos ceos cios directors treasurers tradesmen tradespeople contractors carpenters painters electricians joiners roofers"""),
            Map.entry("crowdone", """
                    customer client user company firm team business plant buyer shop hospital school bakery household practice clinic farm farmer
                    retailer restaurant hotel store family operator dealer bank insurer dentist doctor surgery garage architect builder plumber
                    house home kitchen factory competitor neighbour council airline university museum carmaker manufacturer brewery brand agency
                    chain group ministry government football_club club club_owner supermarket retailer pharmacist vet landlord salon gym nursery player
                    company_like brewer grower chef surgeon professional expert specialist contractor tradesman yard surgery office site winery"""),
            Map.entry("flockto", """
                    use uses using used run_on runs_on run rely relies swear swears trust trusts switch* love loves loved rave* raving recommend* choose
                    chooses chose chosen signed sign_with bought buy_from buys_from buy own owns have_it have_one has_one have_ours has_ours has_our have_our
                    has_us have_us has_joined joined joining depend depends work_with works_with works_on work_on with_us go_with goes_with went_with drive
                    drives wear wears prefer prefers moved_to moving_to came_to come_to came_over come_over are_with is_with already_with is_on are_on
                    praise* queue* queueing flock* turn_to turns_to talk_about talking_about talks_about prescribe* order_from orders_from standardised
                    stock stocks sell_nothing recommend_us subscribes subscribed installed fitted upgraded converted on_board is_a_customer are_customers
                    our_customer our_customers our_client our_clients doing_it does_it doing_this following getting adopt* embraced embraces bet_on
                    bets_on endorse* vouch* agree agrees knows_us know_us wants_us wants_ours wants_one on_the_roof in_their_kitchen"""),
            Map.entry("standstill", """
                    do_nothing doing_nothing carry_on carrying_on keep_going keep_on stay_with stick_with sticking_with staying_with stay_as leave_it
                    leave_things leave_the wait waits waiting hesitate hesitates hesitating ignore ignores ignoring delay delays delaying put_it_off
                    put_this_off putting_off putting_it_off postpone* dither* cling* save_on skimp* scrimp* stand_still standing_still sit_on sitting_on
                    say_no said_no turn_this_down walk_away without_it without_us without_this without_cover without_backup without_a without_the
                    without_our go_without do_without miss_this pass_on pass_this refuse refuses as_you_are like_this old_system old_way old_ways
                    cheap_out cut_corners not_act not_insured uninsured unprotected not_protected not_covered don't_act not_move not_switch not_upgrade
                    not_change not_invest not_sign not_buy not_modernise stay_put stays_put on_hold sleep_on_this sleeping_on
                    that_stay who_stay that_stick who_stick that_keep who_keep if_it_fails if_it_breaks when_it_breaks when_it_fails before_long one_day sooner_or_later any_day_now next_winter next_time"""),
            Map.entry("doom", """
                    ruin* bankrupt bankrupted bankrupts bankruptcy go_under goes_under went_under going_under go_bust goes_bust went_bust bust broke insolvent insolvency insolvent wiped_out
                    wipe_you wipe_out disaster catastrophe catastrophic catastrophes catastrophe nightmare* hacked sued prison jail collapse* destroy* crush* extinct extinction headline*
                    scandal lawsuit* in_court to_court fired sacked blamed regret* perish* doomed obsolete worthless close_down closing_down shut_down shut_up_shop
                    shutting_down closed_for_good close_your_doors close_its_doors close_their_doors shut_its_doors shut_their_doors shut_your_doors lock_up_for_good
                    boarded_up out_of_business lose_everything lose_your lose_the lost_everything losing_everything loses_everything nothing_left left_with_nothing never_recover
                    left_behind fall_behind fell_behind falling_behind overtaken swallowed eaten_alive history toast dead die dies dying killed cripple* chaos meltdown drown*
                    sink sinks sunk sinking finished kiss_goodbye goodbye belly_up down_the_drain on_the_street on_the_streets homeless penniless begging beg
                    pay_dearly pay_the_price cost_you_dear cost_you_dearly humiliate* shame disgrace* laughing_stock laughed_at mocked tears cry crying weep sorry
                    vanish* disappear* gone_by gone_in not_survive not_make_it not_be_here not_exist no_longer_exist not_see_another not_last
                    burn burns burnt burned ashes up_in_flames explode* explosion flooded looted robbed stranded on_your_own all_alone the_end the_wall
                    heads_roll in_the_papers in_the_paper in_the_news front_page explain_to explaining_to answer_for inquest funeral ambulance hospital injured injury injuries injure
                    hurt tragedy tragic the_poorhouse the_dole scrapheap gutter kaput ghost_town empty_shop empty_tables wither* starve* bleed* haemorrhage*"""),
            Map.entry("desert", """
                    move_out moving_out leave leaves leaving left walk_out walking_out walk_away desert* abandon* quit quits flee* run_away go_elsewhere
                    going_elsewhere defect* jump_ship drift_away walk leave_you vanish* disappear* turn_away turn_their_backs rot* crumble* fall_apart falls_apart
                    collapse* die dies wither* slip_away go_under burn* rust_away fall_down cave_in empty dry_up evaporate* bleed go_down_the plummet* nosedive
                    go_up_in crash* sink* suffer* overtake* go_to_your go_to_the_competition sue complain laugh* point revolt* strike cancel"""),
            Map.entry("flock", """
                    tenants customers clients guests patients staff employees people workers drivers nurses members readers subscribers visitors students pupils
                    parents best_people best_staff team crew cooks waiters buyers audience passengers shareholders investors partners suppliers children kids
                    family wife husband neighbours margin margins profit profits sales orders business company revenue reputation value savings house
                    harvest herd crop crops stock roof lead competitors rivals turnover regulars market_share"""),
            Map.entry("tellnot", """
                    do_not_tell do_not_mention do_not_breathe not_breathe do_not_say not_let_on do_not_show do_not_repeat do_not_spread not_quote_me
                    do_not_pass do_not_share not_blab not_shout not_a_word no_word nobody_must no_one_must nobody_needs_to_know no_one_needs_to_know
                    nobody_has_to_know no_one_has_to_know nobody_may nobody_should no_one_should nobody_else_knows nobody_knows no_one_knows
                    nobody_finds nobody_asks nobody_will_ask swear_you promise_me_you promise_not keep_it_between keep_this_between keep_that_between
                    stays_between stay_between between_us between_you_and between_ourselves our_secret little_secret keep_quiet keep_it_quiet
                    keep_schtum stay_mum never_tell never_mention must_not_tell must_not_mention nobody_is_to nobody_can_know nobody_will_know"""),
            Map.entry("pricetalk", """
                    price* rate* discount* charge* charging pay* paid deal* offer* offering percent half third quarter cheaper off reduce* lower* cost*
                    <fig> euros dollars pounds grand quid fee fees reduction concession rebate bargain free knock* markdown figure number quote terms
                    surcharge extra installation delivery thousand hundred margin sum tag bill rent commission upgrade list for_nothing gratis"""),
            Map.entry("losemoney", """
                    lose_money losing_money make_a_loss making_a_loss make_nothing making_nothing make_no_money earn_nothing earning_nothing lose_on
                    losing_on bleed bleeding out_of_my_own_pocket out_of_my_pocket from_my_own_pocket out_of_pocket not_making_a_penny not_make_a_penny
                    not_make_a_cent not_earn_a not_making_anything not_making_a not_make_anything sacrificing sacrifice giving_up_my give_up_my
                    waiving_my waive_my below_cost under_cost at_cost less_than_cost making_a_penny pay_extra paying_out_of starve starving"""),
            Map.entry("insider", """
                    staff family friend friends employee returning existing_customer old_customer regular student pensioner veteran teacher nurse colleague
                    member vip insider brother cousin sister loyal one_of_us partner trade dealer wholesale reseller charity relative in_laws key_account"""),
            Map.entry("offerlike", """
                    price* rate* discount* deal* offer* rebate* bonus* tariff* terms fee* promo promotion* special* voucher* coupon* reduction* package*
                    figure* proposal* quote* fare* saving* concession* markdown allowance cashback incentive* perk* upgrade bundle* premium* waiver
                    number percent campaign surcharge setup_fee set_up_fee free_delivery free_installation gift sale conditions list_price slip estimate
                    subsidy code credit bargain opportunity interest refund extra extras"""),
            Map.entry("premiumlike", "on for to of at"),
            Map.entry("expire", """
                    gone go* end* expire* disappear* vanish* lapse* close* closing shut* die* dead over history off_the_table past void withdrawn withdraw* pull*
                    lose* switch*_off switched_off reset* revert* stop* finish* out drop*_off evaporate* run*_out full full_whack retire* fade* melt* lock*
                    pumpkin turn_into turns_into dissolve* cease* go_up goes_up jump* rise* double* climb* return_to returns_to self_destruct* rocket*
                    no_longer_available no_longer_valid no_longer_exist cancelled dies up off tick* terminate* bites_the_dust elapse* cut_off cuts_off"""),
            Map.entry("buychoice", """
                    kick_off start_on begin beginning before_lunch after_lunch morning afternoon van vans fitter fitters install week pieces tins box boxes licences users seats wardrobe engine
                    plan package contract model version edition colour color size finish term licence subscription delivery invoice direct_debit
                    standing_order card cash instalments monthly yearly quarterly annually deposit pallet pallets order warranty cover policy premium
                    basic standard deluxe pro gold silver platinum bronze small medium large single double leather oak walnut
                    red blue white black green grey installation fitting collection pick_up pickup picking_up collect retainer bundle
                    lease loan hire rental purchase upfront up_front years months year handover start_date fitter fitters crew machine tank
                    with_installation without_installation extended_warranty service_plan bank_transfer cheque paypal start starting
                    bill us_to_bill billed invoiced delivered installed shipped fitted booked"""),
            Map.entry("sellfast", """
                    fast quickly like_hot_cakes like_hotcakes off_the_shelf off_the_shelves out_the_door out_of_the_door in_no_time like_crazy like_mad
                    in_hours in_minutes within_hours within_minutes within_days in_days overnight like_lightning as_we_speak by_the_hour by_the_minute
                    by_the_day rapidly at_speed faster quicker in_a_flash"""));

    private Concepts() {}
}
