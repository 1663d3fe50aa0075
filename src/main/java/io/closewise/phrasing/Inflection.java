package io.closewise.phrasing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists the forms of a verb or noun that phrases may meet. It may list a form that no speaker uses, which matches nothing and
 * harms nothing; a form that is missing would.
 */
final class Inflection {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("be", "be is are was were been being am"),
            Map.entry("have", "have has had having"),
            Map.entry("do", "do does did done doing"),
            Map.entry("go", "go goes went gone going"),
            Map.entry("say", "say says said saying"),
            Map.entry("tell", "tell tells told telling"),
            Map.entry("get", "get gets got gotten getting"),
            Map.entry("take", "take takes took taken taking"),
            Map.entry("give", "give gives gave given giving"),
            Map.entry("buy", "buy buys bought buying"),
            Map.entry("pay", "pay pays paid paying"),
            Map.entry("lose", "lose loses lost losing"),
            Map.entry("leave", "leave leaves left leaving"),
            Map.entry("keep", "keep keeps kept keeping"),
            Map.entry("hold", "hold holds held holding"),
            Map.entry("make", "make makes made making"),
            Map.entry("run", "run runs ran running"),
            Map.entry("rise", "rise rises rose risen rising"),
            Map.entry("fall", "fall falls fell fallen falling"),
            Map.entry("grow", "grow grows grew grown growing"),
            Map.entry("see", "see sees saw seen seeing"),
            Map.entry("send", "send sends sent sending"),
            Map.entry("hear", "hear hears heard hearing"),
            Map.entry("know", "know knows knew known knowing"),
            Map.entry("find", "find finds found finding"),
            Map.entry("think", "think thinks thought thinking"),
            Map.entry("put", "put puts putting"),
            Map.entry("let", "let lets letting"),
            Map.entry("cut", "cut cuts cutting"),
            Map.entry("break", "break breaks broke broken breaking"),
            Map.entry("choose", "choose chooses chose chosen choosing"),
            Map.entry("swear", "swear swears swore sworn"),
            Map.entry("come", "come comes came coming"),
            Map.entry("write", "write writes wrote written writing"),
            Map.entry("begin", "begin begins began begun beginning"),
            Map.entry("become", "become becomes became becoming"),
            Map.entry("fight", "fight fights fought fighting"),
            Map.entry("ring", "ring rings rang rung ringing"),
            Map.entry("sell", "sell sells sold selling"),
            Map.entry("die", "die dies died dying"),
            Map.entry("draw", "draw draws drew drawn drawing"),
            Map.entry("show", "show shows showed shown showing"),
            Map.entry("set", "set sets setting"),
            Map.entry("slip", "slip slips slipped slipping"),
            Map.entry("beat", "beat beats beaten beating"),
            Map.entry("drive", "drive drives drove driven driving"),
            Map.entry("understand", "understand understands understood"),
            Map.entry("spend", "spend spends spent spending"),
            Map.entry("build", "build builds built building"),
            Map.entry("feel", "feel feels felt feeling"),
            Map.entry("speak", "speak speaks spoke spoken speaking"),
            Map.entry("shut", "shut shuts shutting"),
            Map.entry("mean", "mean means meant meaning"),
            Map.entry("bring", "bring brings brought bringing"),
            Map.entry("throw", "throw throws threw thrown throwing"),
            Map.entry("steal", "steal steals stole stolen stealing"),
            Map.entry("shrink", "shrink shrinks shrank shrunk shrinking"),
            Map.entry("do_without", "do_without"),
            Map.entry("bid", "bid bids bidding"),
            Map.entry("eat", "eat eats ate eaten eating"),
            Map.entry("wear", "wear wears wore worn wearing"),
            Map.entry("stick", "stick sticks stuck sticking"),
            Map.entry("strike", "strike strikes struck striking"),
            Map.entry("hang", "hang hangs hung hanging"),
            Map.entry("sleep", "sleep sleeps slept sleeping"),
            Map.entry("bleed", "bleed bleeds bled bleeding"),
            Map.entry("freeze", "freeze freezes froze frozen freezing"),
            Map.entry("bite", "bite bites bit bitten biting"),
            Map.entry("tear", "tear tears tore torn tearing"),
            Map.entry("wring", "wring wrings wrung wringing"),
            Map.entry("win", "win wins won winning"),
            Map.entry("weep", "weep weeps wept weeping"),
            Map.entry("deal", "deal deals dealt dealing"),
            Map.entry("lead", "lead leads led leading"),
            Map.entry("meet", "meet meets met meeting"),
            Map.entry("stand", "stand stands stood standing"),
            Map.entry("slide", "slide slides slid sliding"),
            Map.entry("wake", "wake wakes woke woken waking"),
            Map.entry("forget", "forget forgets forgot forgotten forgetting"),
            Map.entry("overtake", "overtake overtakes overtook overtaken overtaking"),
            Map.entry("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
            Map.entry("flee", "flee flees fled fleeing"),
            Map.entry("cling", "cling clings clung clinging"),
            Map.entry("sink", "sink sinks sank sunk sinking"),
            Map.entry("hide", "hide hides hid hidden hiding"),
            Map.entry("catch", "catch catches caught catching"),
            Map.entry("teach", "teach teaches taught teaching"),
            Map.entry("burst", "burst bursts bursting"),
            Map.entry("split", "split splits splitting"),
            Map.entry("spread", "spread spreads spreading"),
            Map.entry("hurt", "hurt hurts hurting"),
            Map.entry("quit", "quit quits quitting"),
            Map.entry("upset", "upset upsets upsetting"),
            Map.entry("cost", "cost costs costing"),
            Map.entry("read", "read reads reading"),
            Map.entry("bear", "bear bears bore borne bearing"),
            Map.entry("shake", "shake shakes shook shaken shaking"),
            Map.entry("drown", "drown drowns drowned drowning"),
            Map.entry("tie", "tie ties tied tying"),
            Map.entry("undo", "undo undoes undid undone undoing"),
            Map.entry("fly", "fly flies flew flown flying"));

    private Inflection() {}

    static Set<String> of(String base) {
        String irregular = IRREGULAR.get(base);
        if (irregular != null) {
            return Set.of(irregular.split(" "));
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        char last = base.charAt(base.length() - 1);
        char beforeLast = base.length() > 1 ? base.charAt(base.length() - 2) : ' ';
        if (last == 'y' && !isVowel(beforeLast)) {
            String stem = base.substring(0, base.length() - 1);
            forms.add(stem + "ies");
            forms.add(stem + "ied");
            forms.add(base + "ing");
            return forms;
        }
        boolean hissing = last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh");
        forms.add(hissing ? base + "es" : base + "s");
        if (last == 'e') {
            forms.add(base + "d");
            forms.add(base.substring(0, base.length() - 1) + "ing");
            return forms;
        }
        forms.add(base + "ed");
        forms.add(base + "ing");
        if (!isVowel(last) && isVowel(beforeLast)) {
            forms.add(base + last + "ed"); // "stopped", "cancelled"
            forms.add(base + last + "ing");
        }
        return forms;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
