package io.closewise.api.crm.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.closewise.api.Briefings.Briefing;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.WorstAnswer;
import io.closewise.playbook.Revision;
import io.closewise.playbook.store.BuiltIn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Salesforce takes of an answer. */
class SalesforceAnswerTest {

    private static final SalesforceAnswer WORST = SalesforceAnswer.of(
            new Briefing(
                    "0199f0c2-6f0e-7c31-9a55-5d2f9a7f4b10",
                    new Revision(1, BuiltIn.playbook()),
                    Brief.of(WorstAnswer.answer(), line -> line)),
            null);

    @Test
    void salesforceTitlesAreAtMost80() {
        JsonNode answer = new ObjectMapper().valueToTree(WORST);

        assertThat(WORST.recommendations()).isNotEmpty();
        assertThat(WORST.doNotUse()).isNotEmpty();
        assertThat(answer.findValuesAsText("title"))
                .hasSize(WORST.recommendations().size() + WORST.doNotUse().size())
                .allSatisfy(title -> assertThat(title).isNotBlank().hasSizeLessThanOrEqualTo(80));
        assertThat(WORST.headline()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void salesforceDescriptionsAreAtMost255() {
        JsonNode answer = new ObjectMapper().valueToTree(WORST);

        for (String name : List.of("description", "say", "why", "careful", "next", "text", "reason", "remedy")) {
            assertThat(answer.findValuesAsText(name)).as(name).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .hasSizeLessThanOrEqualTo(255));
        }
    }

    @Test
    void salesforceObjectsAreOneLevelDeep() {
        for (RecordComponent part : SalesforceAnswer.class.getRecordComponents()) {
            if (part.getType() == List.class) {
                Class<?> entry = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
                if (entry.isRecord()) {
                    assertThat(entry.getRecordComponents()).allSatisfy(single -> assertThat(isSingle(single.getType()))
                            .as(entry.getSimpleName() + "." + single.getName())
                            .isTrue());
                } else {
                    assertThat(entry).isEqualTo(String.class);
                }
            } else {
                assertThat(isSingle(part.getType())).as(part.getName()).isTrue();
            }
        }
    }

    @Test
    void salesforceGetsNoListThatIsNull() {
        JsonNode answer = new ObjectMapper().valueToTree(WORST);

        assertThat(answer).noneMatch(JsonNode::isNull);
        assertThat(answer.has("ref")).isFalse();
    }

    private static boolean isSingle(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type == String.class;
    }
}
