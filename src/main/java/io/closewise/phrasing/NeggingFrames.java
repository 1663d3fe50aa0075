package io.closewise.phrasing;

/** Ideas that together belittle the buyer, as {@link Negging} finds them. */
final class NeggingFrames {

    static final Cues FRAMES = Cues.lines("""
            # beyond their grasp
            it/this/that/part/side/bit/stuff/detail/details/maths/technology/language/topic/subject/most ..6 go/goes/going/went/gone ..1 over/above ..1 your/their/his/her ..2 head/heads
            be/is/are/get/getting/explain ..3 over/above/beyond ..1 your ..2 head/heads/understanding/comprehension/abilities/pay_grade/paygrade/skill/skills/grasp/reach/league/level
            out_of ..1 your ..1 league/depth/comfort_zone
            punching/punch ..1 above
            more ..1 your ..1 speed/level/league/size
            stick_to/stick_with/stay_with/go_back_to ..2 spreadsheet/spreadsheets/excel/pen/pencil/abacus/paper/toys/basics/knitting & you/your
            baby_steps/training_wheels/stabilisers/kindergarten/hand_holding/spoon_feed/spoonfeed & you/your
            even ..2 you/child/toddler/grandmother/granny/grandma/trainee/intern/monkey/beginner/novice/idiot/caveman/amateur ..3 can/could/would/will/manage/understand/understands/see/sees/get/gets
            let_me/i_will/i_can/i_could/shall_i/i_should/should_i ..2 slow/dumb/simplify/spell/draw_you/speak_slowly/speak_more/use_small/use_simple/use_short/keep_it_simple/talk_slowly/break_it_down ..4 & you/your/simple/head/down/slowly/again/follow
            in small/simple/short/easy/plain words ..3 & you/your
            i/we ..1 would ..1 not ..1 expect ..6 to ..1 know/understand/get/appreciate/grasp/follow/see
            you ..1 probably/obviously/clearly/evidently/plainly/apparently ..2 not/never/lack/struggle/missed/can_not/wouldn't ..3
            you ..1 would_not/could_not/can_not ..1 know/understand/get/grasp/appreciate/follow/handle/cope ..3 & !want/need/we/order/must
            you/people/team do ..1 not ..1 really/even/seem ..2 understand/know/get/grasp/appreciate ..4 & !i/we/mine
            if_you ..2 understood/knew/grasped/had_any ..3 anything/first_thing/business/basics/numbers/market/how ..4
            do/did/done ..1 your ..1 homework
            not ..1 rocket_science & you/your/even/surely
            is ..3 hard/difficult/complicated ..1 for_you ..2 to ..1 follow/understand/grasp/see/decide
            # too small, too late, too poor
            shop/firm/company/team/business/outfit/practice/budget/operation/place/farm/kitchen/organisation/organization/setup/club/school/office/clinic ..1 this/that/so/as/of_your/of_this/of_that ..1 small/size/modest/tiny/little/limited ..4 not/rarely/seldom/never/hardly/usually/struggle*/barely ::6
            for ..1 a/an ..2 shop/firm/company/team/business/outfit/practice/budget/operation/place/farm/kitchen/club/man/woman/person/manager/owner ..1 of_your/your/like_yours/like_you ..2 & not_bad/surprising/surprisingly/decent/impressive/adorable/ambitious/brave/cute/too/hard/struggle/suppose/bit_much/overkill/wasted/heavy
            small/smaller/little/tiny/minor/family/provincial/regional/rural ..1 outfit*/firm*/shop*/player*/company/companies/company/companies/business/businesses/team*/practice*/farm*/club* ..1 tend/often/usually/always/like_yours/like_you/rarely/seldom/never/panic/struggle/lack/get/do_not ..4 cold_feet/panic/nervous/overwhelmed/struggle/afford/scared/not/understand/stuck/behind/lost/think/jitters/wobble/small
            some/many ..1 people/shops/firms/owners/companies/businesses/managers/folks/places/teams ..3 are/seem ..1 just? happy/content/satisfied/fine/comfortable ..1 to_stay/staying/to_remain/remaining/being/with ..2 small/mediocre/second/average/behind/little/where/less/unknown/insignificant/poor
            happy/content/satisfied ..1 staying/being/remaining/to_stay/to_remain/to_be ..1 small/mediocre/second_best/average/behind/little/insignificant
            afford & not/hardly/barely/scarcely & shop_this_small/small/like_yours/like_you/your_size/people_like/probably/suppose/guess/clearly/obviously/doubt
            out_of/above/beyond ..1 your ..1 budget/price_range/means/price & probably/clearly/obviously/suppose/guess/assume/surely/afraid/maybe/perhaps
            pocket_money/petty_cash/small_change/peanuts/chump_change/loose_change & you/your/director/sign/manager/boss/approval/permission
            penny_wise/penny_pinching/pinch_pennies/pinching_pennies/penny_pincher/penny_pinchers/cheapskate/cheapskates/skinflint/tight_fisted/stingy/miserly/tightwad/bean_counter/bean_counters & !i/we_are
            corner_shop/lemonade_stand/mom_and_pop/one_man_band/one_horse/hobbyist/hobby/amateur_hour/cottage_industry/mickey_mouse/tinpot/two_bit/back_bedroom & you/your/like_yours
            stone_age/dark_ages/middle_ages/last_century/dinosaur/dinosaurs/prehistoric/fossil/fossils/belongs_in_a_museum/steam_age/horse_and_cart/stuck_in_the_past/living_in_the_past/behind_the_times/antiquated/backward/backwards/out_of_touch/past_it & you/your/yours
            still ..5 by_hand/on_paper/with_paper/excel/spreadsheets/fax/manually/notebook/ledger/whiteboard/typewriter/pen_and_paper/cash & bless/quaint/cute/sweet/charming/adorable/how/really/wow/oh_dear/seriously/surprised/amazed/honestly/gosh/goodness/believe & !how_long/how_many/how_much
            how/so/rather/very ..1 quaint/adorable/sweet/charming/old_school/cute/retro/old_fashioned & you/your/still/paper/hand
            # real ones would
            a/an/any/every/the ..1 proper/real/serious/true/decent/competent/capable/self_respecting/professional/seasoned/forward_thinking/visionary/bold/sensible/halfway_competent/well_run/strong/smart/ambitious/grown_up/switched_on/half_decent/genuine/savvy ..2 @role ..4 would/will/decide*/does/knows/know/sign*/see*/get*/understand*/never/not/act*/make*/recognise*/recognize*/has/leads/invest* & !i/we_need/switched/uses/signed_with/chosen/uses_it
            proper/real/serious/true/self_respecting/professional/bold/smart/strong/grown_up/savvy/forward_thinking/decisive/confident @roles ::2 would/will/decide/know/sign/see/get/understand/act/make/recognise/recognize/have/lead/invest/take/do/go/jump/buy/dare & !you_asked
            worth ..1 his/her/their/its/your salt/name/title
            worthy/deserving of the name/title ..4 & would/will/manager/boss/director/leader
            grown_up/grown_ups/grownups/big_boys/big_league/big_leagues/adults/major_league/premier_league/big_time/serious_players/heavyweights/real_players & tool/for/play/leave/with/among/join/ready/compete/software/game/table/room
            anyone/anybody/everyone/someone/a_person/people/any_fool/any_child with/who ..2 half_a_brain/brain/brains/common_sense/sense/eyes/vision/ambition/guts/backbone/courage/spine/experience/authority ..6 would/will/can/could/sees/knows/signs/have/see
            # courage and will
            cold_feet/chicken_out/chickening_out/bottle_it/lost_your_nerve/lose_your_nerve/losing_your_nerve/wobbly/jitters/faint_hearted/faint_heart/timid/spineless/gutless/cowardly/wimp/wimps/dithering/dither/ditherer/wishy_washy/indecisive/overcautious/scaredy/sitting_on_the_fence/afraid_of_your_own/scared_of & you/your/outfits/firms/surprised/people_like/shops & !i_am
            not ..2 have/got/had ..2 what_it_takes/courage/guts/nerve/stomach/backbone/spine/balls/vision/bottle/imagination/ambition/clout/brains/mettle
            not/never ..2 cut_out/up_to_it/up_to_the/up_to_this/man_enough/brave_enough/bold_enough/big_enough/smart_enough/clever_enough/sharp_enough/mature_enough/strong_enough/experienced_enough/ready_for_the_big/made_for ..3 & you/your/everyone/everybody/firm/team/company/shop/owner
            if_you ..3 man_enough/brave_enough/bold_enough/big_enough/smart_enough/clever_enough/brave/bold/courageous
            are_you/you_are ..2 man_enough/brave_enough/bold_enough/afraid/scared/chicken/frightened/too_timid/too_scared
            not_everyone/not_everybody/not_all ..8 comfortable/cut_out/ready/able/capable/clever/smart/brave/handle/gets_it/understands/vision/courage/nerve/keep_up/computers/technology/brains/stomach/ambition & forget*/suppose/guess/course/shame/your/you/understand/fine/okay/worry/realise/accept
            keep/kept/always forgetting/forget ..2 that/how ..2 you/your/not_everyone/not_everybody/people/some
            grow ..1 a/some ..1 pair/spine/backbone/thicker_skin
            man_up/grow_up/step_up/be_a_man/toughen_up/time_to_wake_up/get_real/get_a_grip/get_serious & you/your/time/need/it
            show ..1 some/a_little/a_bit ..1 courage/spine/leadership/backbone/guts/vision/nerve/ambition
            act/think/behave like ..1 a/an ..2 leader/boss/ceo/owner/director/winner/professional/adult/grown_up
            think/thinking ..1 too? small/bigger & you/your & stop/always/problem/why/need/still/must
            losers/followers/cowards/amateurs/the_weak/second_raters/also_rans/nobodies wait/hesitate/ask/dither/think/follow/delay ..3
            winners/leaders/champions/doers/pioneers/decision_makers do/act/decide/move/take/never/lead/go/do_not ::4 & wait/hesitate/risk*/spot/dither/fast/think_about/now/ask/decide/act/not/lead & !award
            # no say of their own
            have_to/need_to/must/got_to/has_to ..2 ask/beg/check_with/get/run_it_by/phone/call/consult/clear_it ..4 wife/husband/mother/mum/mummy/dad/daddy/boss/permission/sign_off/spouse/missus/partner & really/surely/age/director/pocket/before_you/wonder/surprised/grown/still/poor/honestly/seriously/drill
            wears ..1 the trousers/pants
            not ..1 allowed ..1 to ..1 decide/spend/sign/buy & you & really/even/surely/still/sorry/pity/shame/poor/wonder/gather
            who ..1 calls/makes/really_calls/really_makes ..1 the ..1 shots/decisions & your/really/then
            talk/speak/speaking/talking ..1 to/with ..2 decision_maker/organ_grinder/someone_senior/grown_up/someone_important/someone_who_matters/real_boss & should/maybe/perhaps/rather/let_me/better/instead/need
            # disappointed in them
            i/we would ..1 have thought/expected/assumed/hoped/imagined ..2 more/better/you/someone/somebody/a_firm/a_company/a_man/a_director/a_team/that_you/by_now/your ..4
            i/we ..1 expected/thought/assumed/believed/imagined/hoped/figured ..2 more/better/bigger/braver/smarter/you_were/you_would/you_had/someone/somebody/your_team ..1 from/of/more/a/the/know/be/have/understand/than/like/who/with/decisive/serious/professional/brave/bold/sharper/smarter/able/in_charge & !you_said/i_would_hear/busy/holiday/away/mistaken/sorry/wrong
            took/had/pegged you for/down_as/as a/an/someone/somebody/more ..6
            surprised/amazed/astonished/shocked/baffled/astounded/disappointed/puzzled/stunned ..2 that/to/how/a/you/someone ..4 you/director/someone/company/manager/owner/firm/business/man/woman/person/your ..8 not/beg/still/need*/have_to/has_to/never/only/can/afraid/hesitate*/lack*/struggle*/let/tolerate*/fall/behind/little & !pleasantly/happily/our/my
            not_surprised/not_surprising/no_wonder/small_wonder/explains_why/explains_a_lot/that_explains/i_see_why/i_can_see_why/now_i_understand_why/now_i_see_why ..8 & your/you/outfits/shops/firms & behind/struggle*/losing/fail*/leave*/lose*/late/mess/sales/small/cold_feet/margin/margins/competitors/complain/poor/chaos/stuck/nobody/profits/afford
            the_way ..2 you ..2 run*/handle*/manage*/do/been ..8 & wonder/glad/explains/thought/surprised/lucky/mess/amateur/chaos/survived/still/laugh/expect/embarrass*/ashamed
            no_offence/no_offense/no_disrespect/not_take_it_the_wrong/not_take_this_the_wrong/not_take_offence/not_get_me_wrong/due_respect/with_respect/not_being_funny/not_to_be_rude/without_being_rude/hate_to_say_it/not_mean_to_be_rude/to_be_blunt/to_be_brutally & you/your/shop/firm/company/people/like_yours & small*/little/afford/old/behind/slow/simple/understand/league/not/amateur/basic/poor/weak/tiny/mess/ugly/dated/outdated/naive/cheap/lazy & !our/my_fault/mistake_is
            bless/poor ..1 you/thing/things/dear/soul/little ..3
            your ..1 competitor/competitors/rival/rivals/predecessor/neighbour/colleague/brother/father/boss ..2 is/was/are/were/has/have/had/would_be ..1 smarter/braver/quicker/bolder/sharper/cleverer/faster/decisive/more_decisive/more_ambitious/more_courage/more_vision/ahead/brighter/tougher/wiser/more_guts/more_sense
            someone/somebody/a_man/a_woman/a_person/people/a_manager/a_director ..1 of_your/in_your/with_your ..1 age/position/level/experience/calibre/seniority/job/shoes/title/salary/role ..3 should/would/ought/shouldn't/must/not/usually/struggle*/normally/often ::6 & !help/welcome
            at/for/with your ..1 age/level/stage/size/pay_grade/salary/experience/rank & not/hard/difficult/understand/expect/too/struggle/hardly/wonder/natural/forgive/normal/late/learn/change & !if/offer/discount
            not/hardly/scarcely ..2 sharpest/brightest/quickest/smartest/fastest ..6
            embarrass*/laughable/ridiculous/pathetic/pitiful/amateurish/childish/silly/naive/clueless/hopeless/foolish/ignorant/short_sighted/shortsighted/narrow_minded/petty & you/your & !we/our/my/i_am/i_feel/i_was
            no_hard_feelings/do_not_worry/no_shame & not/too & for_you/your_team/grown_up/big/serious/professional/ready/level
            is_there/can_i/could_i/may_i/let_me/put_me ..6 grown_up/adult/somebody_senior/someone_senior/someone_who_decides/somebody_who_decides/someone_with_authority/someone_competent/someone_who_understands/real_decision_maker ..6
            your ..2 english/maths/knowledge/skills/education/training/background/experience/understanding/technical_knowledge/imagination/vision/budget/ambition ..3 not/hardly/scarcely/isn't/barely ..2 good/up_to/enough/sufficient/deep/strong/great/thing/stretch ..3 & !our_fault/my_fault
            not/hardly/scarcely ..2 your ..1 thing/strong_suit/strength/forte/cup_of_tea/department/strong_point ..2
            with/given/at ..1 your ..2 turnover/sales/margins/revenue/budget/figures/results/numbers/record/background/track_record ..2 i/no_wonder/it_is/you/who ..8 & nervous/afraid/wonder/surprised/hardly/not/difficult/hesitate/worried/struggle/no & !we_measured/we_suggest
            i/we ..1 am/are ..1 used/accustomed ..1 to ..1 dealing/working/speaking/talking/negotiating ..2 with ..6 & decide/professionals/adults/know/grown_ups/serious/understand/bosses/leaders/authority/real
            your ..2 website/office/shop/brochure/logo/showroom/system/process/set_up/setup/kitchen/machine/machines/spreadsheet/software/presentation/stock_system/accounts ..1 looks/look/is/are/seems/seem/feels ..3 as_if/like/frankly/a_joke/embarrassing/pathetic/child/museum/mess/stone/laughable/amateur/amateurish/antique/ancient/prehistoric/out_of_the_ark/a_disgrace/shambles/primitive/hopeless/tired ..3
            i/we ..1 thought/believed/assumed/always_thought ..2 engineers/directors/managers/doctors/lawyers/accountants/people_in/teachers/owners/men/women/leaders/someone/you_people/bankers/architects ..2 were/was/could/knew/had/would/are ..4
            my/our/the ..1 last/previous/other/other_customers/youngest/smallest/dumbest ..2 customer/client/customers/clients/one/buyer/people ..3 understood/got/grasped/saw/decided/signed/figured ..2 it? ..4 & minutes/straight/at_once/immediately/first/seconds/spot/five/right_away/hesitat*
            does/did/will/would/do your ..1 husband/wife/mother/boss/partner/mum/dad/father/parents ..1 let/allow/permit/trust ..1 you ..6
            in ..1 terms/words/a_way/language ..2 even ..6
            still ..2 use/using/work/working/rely/relying/run/running/keep/keeping/on ..2 paper/excel/fax/spreadsheets/pen/ledgers/windows_xp/typewriter/floppy/cash_box/index_cards/carbon & you/your & years/really/seriously/wow/century/age/days/2020/surely/and
            typical/classic ..2 beginner/beginners/beginner's/rookie/amateur/novice/newcomer/layman/small_business/small_firm/middle_manager/bureaucrat ..3
            scary/frightening/daunting/intimidating/terrifying/overwhelming/unsettling/hard/difficult/tricky/confusing ..2 for ..1 people/someone/firms/companies/a_firm/a_company/businesses/shops/folk/a_team/old_school/traditional/smaller/small/your ..2 of_your/like/such/your/old/generation/age/size ..3
            people/men/women/someone/a_man/a_woman/managers/folk ..1 of ..1 your ..1 generation/age/background/sort/kind/type/calibre/class/level & !many
            playing ..1 chess/in_the_champions/champions_league/first_division ..3 while ..1 you
            for ..1 a ..2 place/shop/firm/outfit/operation/team/budget/company/kitchen ..1 like ..1 this/that/yours ..2 & will_do/do/enough/cheap/basic/suppose/guess/good_enough/simple & suppose/guess/cheap/basic/do
            pretty_head/pretty_little/sweetheart/darling/my_dear/young_lady/young_man/little_lady/good_girl/good_boy/my_girl/love_let/dear_lady/big_boy/old_boy & !signed
            not ..1 the ..2 daring/brave/bold/adventurous/ambitious/decisive/quick/fast/thinking/entrepreneurial/leading ..1 type/kind/sort
            not/hardly ..2 sure/certain/convinced ..1 you ..1 would/will/could/do ..1 qualify/manage/cope/understand/be_able/be_accepted/handle/measure/meet/keep/be_up/have_what ..3 & !want/need
            need/needs/takes/take/requires/require ..3 courage/vision/ambition/guts/nerve/backbone/balls/imagination/leader/leadership/intelligence/brains/character/class/maturity ..6 & not_for_you/maybe/perhaps/not_everybody/not_everyone/lack/sadly/you_seem/pity/don't/unfortunately/few
            women/men/ladies/girls/old_people/older_people/the_elderly/young_people/foreigners/small_firms/provincial_firms/family_firms/public_servants/civil_servants/teachers/farmers/locals ..2 usually/rarely/always/never/tend/often/hardly/seldom/do_not/generally ..2 leave/keep/understand/get/decide/struggle/know/need/hesitate/panic/to/think ..4
            not ..2 look/seem/sound/appear/strike_me ..2 like/as_if/as_though/able/up_to/capable/ready/as ..4 & you/your/team/people/they & !we_measured/price
            you ..1 do/did not ..1 strike ..1 me ..4
            ambition/vision/courage/decisiveness/leadership/risk/numbers/technology/planning/strategy/detail ..3 not ..2 your ..1 thing/strong/forte/strength/cup/world/department
            who_dares ..6
            are_you ..1 always ..1 this/so ..3
            you_are/you're ..2 the/one ..2 type/kind/sort ..2 who/that ::6 & never/always/only/not/wait*/hesitat*/follow/needs/afraid
            somebody/someone/anybody/anyone/a_person/a_colleague/people ..1 more ..1 technical/senior/experienced/competent/serious/professional/ambitious/decisive/knowledgeable/important/intelligent/open/modern/flexible/qualified/powerful ..3 & explain/talk/speak/deal/there/rather/perhaps/bring/ask & !our/my_colleague/than_me/than_i/from_us
            person/one/man/woman/boss ..1 who ..1 really/actually ..1 runs/decides/is_in_charge/makes/pays/matters/understands/knows ..3 & talk/speak/perhaps/maybe/should/let/rather
            small/little/petty/narrow/simple/weak/closed/timid/average/mediocre ..1 minds/mind/thinkers/thinking/souls/people/players/fry ..4 & only/worry/your/always/you/never & !our
            your ..2 budget/question/questions/office/hesitation/answer/reaction/website/tone/car/email/face/silence ..1 suggests/suggest/tells/shows/show/says/proves/betrays/gives_away ..3 & not/lack/never/serious/afraid/small/amateur/no/out_of/nervous/little & !risk/we
            my/a/any/our ..2 child/kid/daughter/son/grandmother/grandma/dog/cat/nephew/niece/toddler/old/year_old/intern/apprentice/mother ..2 could/can/would/does/runs ..3 & your/you/better/that/this/even
            you_are/you're ..2 first/only/worst/slowest ..2 manager/customer/director/person/one/buyer/client/owner/boss ..4 & not/who/that/ever & met/seen/known/dealt/come_across/had/spoken & !asked/told
            for ..1 such? ..1 a/an ..2 modest/small/tiny/little/ordinary/average/minor/provincial/old ..1 shop/firm/company/team/business/budget/practice/office/farm/place/operation/kitchen/hotel/school/club ..4 you/you_have/your ..3
            sweet/cute/adorable/charming/touching/endearing/funny/amusing/quaint how/that/to_see ..2 you/your/how_you ..4
            not/hardly/scarcely exactly? ..1 a/an/the ..1 visionary/genius/einstein/expert/leader/pioneer/high_flyer/big_player/risk_taker/professional/shark/tiger/pro ..4
            not ..3 in/of ..1 the ..1 first/top/premier/same/big/major/champions ..1 league/division/class/rank/row/tier
            not_everybody/not_everyone/few_people/not_all ..4 see/sees/understand/understands/grasp/get/gets ..2 bigger_picture/big_picture/vision/value/point ..2
            sure ..1 you ..1 are ..3 right_job/right_person/up_to/ready/able/qualified/in_charge/allowed/the_one/capable ..2 & !we/i_am_sure
            right/wrong ..1 job/profession/business/industry/chair/line_of_work & you/your & sure/maybe/perhaps/think/in_the & !right_job_title
            if_you ..1 had ..1 any/some/a_little/more ..1 business_sense/sense/vision/courage/idea/clue/experience/ambition/brains/foresight/self_respect ..3
            a ..1 man/woman/person/manager/director/leader/firm/company ..1 of/with/in ..1 your ..1 experience/age/position/standing/calibre/size/seniority/rank/job ..2 should/ought/must/would/could ..3 & know/better/not/able/understand/decide/afford/surely
            bit/too/little/all ..1 a_bit/much/a_lot/complicated/confusing/fast/big/overwhelming ..1 for ..1 you/your_team/your_people ..2 & !is_this/is_it/if_this/to_read/let_me_know
            ask*/have ..1 a_lot_of/so_many/many/too_many ..1 questions & for_a/for_such/small/modest/someone/little
            be_frank/let_us_be_honest/let_us_face_it/face_it/to_be_honest/honestly/frankly ..1 ,? ..2 your/you ..6 not/never/too/hardly/could/lack*/small/old/mess/isn't ..4 & !price/our/we/deadline/if
            bigger/larger/smaller/younger/older/poorer/other/better ..2 companies/firms/shops/people/customers/teams/businesses/outfits ..3 than_you/than_yours ..6 & managed/done/have/decided/signed/without/afford/coped
            without ..2 such ..2 fuss/drama/bother/theatre/discussion
            draw/paint/sketch ..2 diagram/picture/you_a ..3 & shall/should/need/do_i/you
            premium/quality/luxury/professional/high_end ..4 & you/your & cheaper/something_simpler/smaller/more_comfortable/budget/discount_store/not_for
            thought/assumed/understood/believed ..2 i/we ..1 was/were/would_be ..2 meeting/talking/dealing/speaking ..3 decision_maker/boss/professional/someone/expert/person_in_charge/director/grown_up/one ..3
            you ..1 seem/look/sound/are ..2 the/a/like ..2 cautious/timid/nervous/hesitant/careful/small_town/indecisive/slow ..1 sort/type/kind/person ..4
            misses/miss/missed ..1 the ..1 boat/bus/train ..3 & you/always/people_like
            interesting/curious/funny/unusual/strange/odd/novel/brave/charming ..1 way ..2 to/of ..1 run/running/do/doing/manage/managing/keep/keeping ..4
            have ..1 you ..1 ever ..2 actually/really/even ..1 managed/run/read/used/led/held/worked/done ..4
            my ..2 kids/children/son/daughter/dog/mother/grandmother/apprentice ..2 negotiate/do/could/can/know/understand/run/decide ..3 better/more/faster ..3
            hard/difficult/tricky/normal/natural ..2 for ..1 a/an ..1 layperson/layman/beginner/novice/amateur/non_expert/outsider/small_firm/woman ..3
            above ..1 your ..2 station/level/class/pay_grade
            no ..1 shame ..2 in ..4 & you/this/being & overtaxed/overwhelmed/small/not/slow/lost/beaten/behind
            little/small/ordinary/simple/average ..1 people ..2 & you/like/rather
            plain/simple ..1 english ..3 you_know/even/surely/for_you
            not ..1 blame ..1 you ,? ..2 it_is/that_is/this_is ..2 hard/difficult/complicated/a_lot ..4
            above ..1 your ..1 station
            shame ..1 in ..1 being ..3
            hard/difficult ..1 for ..1 a ..1 layperson/layman/beginner/novice
            """);

    private NeggingFrames() {}
}
