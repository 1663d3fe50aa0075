package io.closewise.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class AnswerBodyTest {

    private record NewKey(String name, String key) implements ToldOnce {

        @Override
        public Object toldAgain() {
            return new NewKey(name, null);
        }
    }

    private record Plain(String name) {}

    @Test
    void whatIsToldOnceIsNotKept() {
        AnswerBody body = AnswerBody.of(new NewKey("crm", "cw_secret"), new ObjectMapper());

        assertThat(body.told()).isEqualTo("{\"name\":\"crm\",\"key\":\"cw_secret\"}");
        assertThat(body.kept()).isEqualTo("{\"name\":\"crm\",\"key\":null}");
    }

    @Test
    void everythingElseIsKeptAsItWasTold() {
        AnswerBody body = AnswerBody.of(new Plain("crm"), new ObjectMapper());

        assertThat(body.kept()).isEqualTo("{\"name\":\"crm\"}").isEqualTo(body.told());
        assertThat(AnswerBody.of(null, new ObjectMapper())).isEqualTo(new AnswerBody("", ""));
    }
}
