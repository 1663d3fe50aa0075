package io.closewise.api.crm.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.Briefings.Briefing;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.WorstAnswer;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import org.junit.jupiter.api.Test;

class HubSpotCardTest {

    @Test
    void hubspotTakesAtMostOneMegabyte() throws JsonProcessingException {
        Brief brief = Brief.of(WorstAnswer.answer(), line -> line + line);
        Briefing briefing =
                new Briefing("0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10", new Revision(1, BuiltIn.playbook()), brief);

        byte[] card = new ObjectMapper().writeValueAsBytes(HubSpotCard.of(briefing, "\u0001".repeat(128)));

        assertThat(card.length).isBetween(500_000, 1_000_000);
    }
}
