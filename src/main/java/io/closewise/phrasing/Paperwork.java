package io.closewise.phrasing;

/** What treats the papers of a purchase as if it had been made, as {@link Presumption} finds it. */
final class Paperwork {

    static final Cues PAPERWORK = Cues.of(
            "i/we will ..1 have/get/bring ..2 @papers ..2 ready/prepared/printed/with ..6",
            "as ..1 our/a ..1 new customer/client/partner/member ..1 you ..6",
            "just/only ..1 need/missing ..3 your ..1 signature ..3",
            "ready ..1 for ..1 your ..1 signature",
            "which/what ..2 account/card/iban/address/entrance/door ..3 debit/use/deliver/charge/bill/send/go",
            "get ..2 paperwork/papers/formalities/contract/signature ..2 out_of the_way",
            "contract/lease/policy/subscription/licence ..1 runs/starts/begins ..1 from/on/in ..4 send/sign/"
                    + "signing ..3",
            "i/we will ..1 send/mail/bring ..2 over? ..1 for signing/signature/you_to_sign",
            "where ..1 should/do/shall/can our/the/my ..3 park/unload/deliver/enter/set_up/bring/put/install ..6",
            "pay/invoice ..3 end_of_the/next ..1 week/month ..2",
            "i/we will ..2 enter/note/write/add/register/reserve/list/sign_up/move/switch/upgrade you ..4",
            "i/we am/are ..2 sending/shipping/printing/preparing/drawing_up/booking/ordering/reserving/scheduling "
                    + "..2 your ..3",
            "i/we will ..2 book/reserve/schedule/order/block ..2 fitter*/crew/installer*/technician*/crane/van/"
                    + "slot/team/lorry/room ..4 for_you/your/then/on/monday/next",
            "which/what day/date/time/address ..4 deliver*/install*/delivery/fitters/technician/crew/start ..3",
            "how ..1 do/would you ..1 spell ..6 contract/order/form/invoice",
            "your ..2 contract/order/invoice/account/policy/agreement ..2 is/are ready/waiting/on_its_way/prepared/"
                    + "drawn_up/done/on_my_desk/printed ..6",
            "let_me ..1 ..1 fill_in/fill_out/write_up/complete/prepare ..2 form/order/contract/paperwork/agreement",
            "see_you/meet_you at the ..1 installation/delivery/handover/opening/start",
            "just/simply/only ..1 send/give/fill/sign/need/drop/pass/forward ..5 purchase_order/po/card/signature/"
                    + "form/deposit/details/contract/name ..3 and ..1 we/i",
            "all/only_thing ..1 i/we need ..2 is ..3 signature/card/name/purchase/po/autograph/go_ahead/address/"
                    + "deposit/bank",
            "i/we just/only need ..2 signature/card/purchase/po/autograph/bank/iban/account",
            "let_us ..2 get/do/fill/finish/complete/sign/sort ..3 paperwork/contract/forms/order/agreement/papers/"
                    + "signature",
            "let_us get you signed/started/set/onboarded/going/registered/booked/into",
            "let_us write_up/write_it_up/lock_it_in/lock_this_in/wrap_this_up/make_it_official",
            "i/we will ..2 get/have/draw/send/prepare/print/post/raise/mail/forward/email ..2 contract/paperwork/"
                    + "invoice/agreement/order_form/papers/order ..3 drawn_up/ready/over/out/up/to/for/tonight/"
                    + "today/now/tomorrow/this",
            "i/we will ..1 pencil/put/book/sign/enrol/count/mark/start/get you ..1 down/in/up/for/set/on",
            "i/we am/are ..1 putting/booking/signing/counting/pencilling you ..1 down/in/up/for",
            "i/we will ..1 set_up/open/create/activate ..2 your ..1 account/workspace/tenant/profile/subscription",
            "you_only need to tell me where/when/which",
            "when do/should/shall/can we deliver/install/ship/invoice",
            "where/when/which_day/what_day would/do you like/want/prefer us/me/it/them ..1 to/your/installed/"
                    + "delivered/put/shipped/sent install*/deliver*/start/put/ship/send/bring/come/mount/park/"
                    + "machine/delivery/invoice",
            "where/when do/would you like/want/need ..3 installed/delivered/shipped/mounted/put/installation",
            "let_me ..1 just/quickly? ..1 grab/take/get/note/have/jot/write_down/copy ..2 your ..2 address/card/"
                    + "details/signature/name/iban/number/bank/data/id/passport",
            "and_we_are/then_we_are/and_that_is/and_you_are ..1 done/all_set/sorted/set",
            "and_that_is it",
            "where do/should/shall/can i/we send/ship/deliver/mail/post ..1 contract/invoice/order/machine/goods/"
                    + "paperwork/bill",
            "what/which name/company/title ..4 on the ..1 contract/invoice/order/agreement/form",
            "how_would/how_will/how_do you ..3 pay*/settle",
            "which/what card/address/name/account/iban/email ..3 put/use/charge/bill/invoice/enter/go",
            "who ..2 sign* ..2 on_your_side/for_you/for_your",
            "i/we will ..1 see_you/be_there ..3 to install/deliver/sign/start",
            "i/we will ..2 have/send/tell/ask ..2 crew/fitters/team/technicians/warehouse/engineers ..5 come/start/"
                    + "there/on/deliver/install/load",
            "sign/initial here/below/at_the_bottom/on_the_line/on_this_line and",
            "i/we will order/ship/deliver/dispatch/install ..4 for_you/your/tomorrow/on_<day>/next/this/today");

    private Paperwork() {}
}
