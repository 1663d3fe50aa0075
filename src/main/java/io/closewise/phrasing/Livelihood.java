package io.closewise.phrasing;

/** The job, the target and the family of the seller, as {@link Guilt} finds them. */
final class Livelihood {

    static final Cues LIVELIHOOD = Cues.of(
            "my ..1 daughter/son/children/kids/wife/husband/family/mother/father/team ..6 depend*/hang*/ride*/"
                    + "counting/need/needs ..4",
            "not ..1 be ..1 able ..1 to ..1 pay/feed/keep ..1 my/our ..4",
            "without ..1 this/that/the ..1 sale/order/deal/contract ..2 i/we ..6",
            "ruin*/spoil*/wreck*/destroy* ..1 my/our ..2 year/month/week/day/weekend/quarter/career/life/christmas/"
                    + "numbers/evening/plan/plans ..3",
            "my/our ..1 children/kids/family/wife/husband/team/people/colleagues/staff ..2 will/would/can ..1 not "
                    + "..2 get/have/eat/forgive/believe/understand ..3",
            "my/our ..1 team/family/colleagues/people ..1 heart ..3",
            "laugh* ..1 at me/us ..6",
            "without ..1 anything/a_signature/an_order/a_result ..3",
            "<num>/some/two/people/colleagues ..3 will/would ..1 have_to ..1 go/leave",
            "not ..2 go/come home ..2 without ..2 your/an/the ..1 signature/order/yes/contract",
            "wife/husband/boss/children/team ..2 will ..1 never ..1 believe/forgive ..1 me/us",
            "if ..1 this/your/the ..1 order/deal/signature ..3 not ..1 come/happen/arrive ..8",
            "i/we ..2 lose/miss/forfeit/not_get/not_reach/not_hit/not_make ..2 bonus/job/target/quota/commission/"
                    + "position/holiday/promotion",
            "my ..1 boss/manager/director/chief/wife/husband/team/colleagues ..3 expect*/waiting/counting/"
                    + "breathing/kill/furious/disappointed/angry/never_let ..5 if/without/unless/you/signature/"
                    + "order",
            "last/final ..1 warning/chance ..4",
            "i ..1 have ..2 children/kids/mouths/family/mortgage ..3 to feed/support/pay/think",
            "i/we ..2 counting/count/rely/relying/depend/depending ..1 on ..2 your/this ..1 order/signature/yes/"
                    + "business/deal",
            "my/our ..1 last/only/best chance ..2 this",
            "i/we ..1 told/promised/assured ..4 you ..1 would/will ..1 sign/buy/order/agree/say/take/come",
            "i/we ..1 already ..1 told/promised/announced ..4 you/your/order/deal/sale",
            "they/he/she ..1 will ..2 let_me_go/fire_me/sack_me/replace_me/have_my ..1",
            "my/our/whose ..1 jobs/job/livelihood/salary/wage/wages ..3 depend*/hang*/ride/rides/stake ..2",
            "my/our ..1 family/kids/children/wife/boss/team/job/husband/company ..2 counting/count/counts/relying/"
                    + "relies/depend*/depends/waiting/hoping ..1 on/for",
            "their/my/our work ..2 in_vain/for_nothing/wasted",
            "my/our ..1 job/quota/bonus/commission/family/kids/children/mortgage/target/career/rent/reputation/"
                    + "position/numbers/wages/pay/salary/sales_target/pension ..4 depend*/line/stake/hang*/rides/"
                    + "riding/suffer*/need*/tied/rest*/ruined/gone",
            "my/our ..1 boss/manager/director/supervisor/chief/wife/team ..2 will/would/is/going/might/could/has/"
                    + "have ::3 have_my/kill/fire/furious/angry/skin/murder/sack/hang/blame/throw/shout/be_on_my/"
                    + "hit_the_roof/never_forgive/at_me/breathing/lose_their",
            "cost/costs ..1 me ..1 my/the job/bonus/commission/position",
            "lose/losing/lost ..1 my/the ..1 job/bonus/commission/position/house/home/place/standing",
            "keep/keeping/save/saving my ..1 job/bonus/position/house",
            "get/got/be/getting ..1 fired/sacked/in_trouble/into_trouble/laid_off ::3 if/because/over/for/unless",
            "i ..2 get/be in/into ..2 trouble",
            "short of ..2 my/making/keeping/target/quota",
            "make/hit/reach/miss my ..2 target/quota/number/numbers",
            "my_quota/my_commission",
            "feed my/mouths",
            "kids/children/family/wife/husband/baby ::8 if/unless ..2 this/you/it/the ..1 sale/deal/order/falls/"
                    + "fails/sign/say/contract",
            "if ..1 this/the ..1 sale/deal/order/contract falls_through/fails/slips/collapses/does_not_happen/"
                    + "does_not_come_off",
            "promised/told/assured/swore_to/vouched ..2 boss/manager/director/family/wife/husband/team/bank/kids/"
                    + "superiors/head_office ::6 you/sign/sale/deal/order/it/this/happen/done/yes",
            "vouched for_you/for_your",
            "last ..1 month/week/day/chance here/in_this/at_this/with_the/for_me",
            "what ..3 i ..2 tell/say/explain ..3 boss/manager/director/family/wife/kids/children/team/head_office",
            "my ..1 boss/manager/director ..3 breath*/waiting/expect*/pressure/counting/furious/upset/not_forgive "
                    + "..4",
            "roof_over my/our",
            "put_food_on/food_on the/my/our",
            "my neck/head on/is_on",
            "make/makes/made/save/saves/ruin/ruins my ..1 day/month/year/quarter/christmas/weekend/career",
            "pay/paying my mortgage/rent/bills",
            "my neck/head/job is_on/on",
            "have_my_head",
            "my career",
            "last sale ..3 need/before/bonus/me",
            "one sale/signature/contract/deal/order ..2 away/short ..4",
            "i ..1 need this ..1 sale/deal/order/one/signature");

    private Livelihood() {}
}
