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
                    dry out low short thin scarce bare empty dwindl* shrink* vanish* disappear* evaporat* exhausted depleted wiped_out
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
                    crazy mad insane wild high higher through_the_roof off_the_charts off_the_scale sky_high skyrocket* explod* soar* surg* rocket*
                    outstrip* outpac* overwhelm* unprecedented enormous huge massive incredible unbelievable exceed* swamped inundated flooded
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
            Map.entry("trifle", """
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
                    start* begin* book* order* renew* ship* deliver* install* activat* charge* invoic* bill* debit* proceed* go_ahead going_ahead go_with
                    going_with go_into goes_into goes_to goes_out go_out goes_live go_live goes_through placing place places placed schedul* enrol* extend*
                    prolong* upgrad* switch* convert* mov* transfer* process* submit* send_out sent_out sign_you add* put_you put_through continue* keep_billing
                    keep_sending keep_delivering carry_on roll* launch* print* plant* cut* pour* build* hire* register* activate* apply applies
                    takes_effect take_effect lock_in locked_in finalise* finalize* confirm* accepted approved agreed sealed signed set_up counted
                    dispatch* kick_off kicks_off pencil* reserve* commit* include* included subscribe* release* fit* mount* load* demolish* dig* draw_up
                    drawn_up instruct* pass_it pay_out collect* withdraw_the_fee takes_over take_over"""),
            Map.entry("sellfast", """
                    fast quickly like_hot_cakes like_hotcakes off_the_shelf off_the_shelves out_the_door out_of_the_door in_no_time like_crazy like_mad
                    in_hours in_minutes within_hours within_minutes within_days in_days overnight like_lightning as_we_speak by_the_hour by_the_minute
                    by_the_day rapidly at_speed faster quicker in_a_flash"""));

    private Concepts() {}
}
