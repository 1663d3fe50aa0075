package io.closewise.phrasing;

import java.util.List;
import java.util.Map;

/** Classes of words that more than one pattern speaks of. A member may be several words, joined by underscores, or any form of a verb. */
final class Vocabulary {

    private static final Map<String, String> CLASSES = Map.ofEntries(
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
                    package* figure* proposal* quote* fare* saving* cut door free reduc* terms_are markup_free subsidy subsidies conditions set_up_fee surcharge voucher refund waiver incentive* saving* conditions concession* upgrade* gift* extra* perk* installation cashback
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
                    boss* manager* director* ceo cfo cto coo board legal lawyer* procurement purchasing finance accounting it department* partner*
                    wife husband spouse colleague* co_owner* brother* sister* controller* controllers associate* head_of_department department_head treasurer head_office headquarters superior* supervisor* compliance auditor* committee accountant*
                    controller* security council management chief* chairman chairwoman owner* parents father mother team solicitor* attorney*
                    head executive* bookkeeper treasurer higher_ups others anyone anybody people president vp flatmate family"""),
            Map.entry("buyerside", """
                    colleague colleagues boss manager director foreman team partner ceo cfo board wife husband engineer engineers technician
                    technicians assistant accountant lawyer staff people company notes message mail email letter brief department users nurses
                    operator operators predecessor buyer chief owner head plant office site consultant auditor"""),
            Map.entry("crowdnoun", """
                    customer* client* user* compan* company companies firm* team* business businesses plant* buyer* manager* shop* people owner*
                    organisation* organization* factory factories hospital* school* bakery bakeries household* staff worker* employee* site*
                    practice* clinic* farm* farmer* retailer* restaurant* hotel* store* families family readers members operators drivers
                    patients leaders executives startups manufacturers plumbers installers bank* insurers dealers"""),
            Map.entry("price", """
                    price* fee* rate* deposit vat tax discount* rent interest instalment* installment* balance off warranty commission inflation
                    surcharge premium down_payment margin_of_error"""));

    private Vocabulary() {}

    static List<String> members(String name) {
        String members = CLASSES.get(name);
        if (members == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return List.of(members.strip().split("\\s+"));
    }
}
