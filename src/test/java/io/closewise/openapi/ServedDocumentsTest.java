package io.closewise.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.closewise.database.TestDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever imports a document by its address gets what is committed. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ServedDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void theServiceHandsOutTheDocument(DerivedDocument document) throws IOException {
        Response response = given().get("/openapi/" + document.path().getFileName());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).containsPattern("json|yaml");
        assertThat(response.asString()).isEqualTo(Files.readString(document.path()));
    }
}
