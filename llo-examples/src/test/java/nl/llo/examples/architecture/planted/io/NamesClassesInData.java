package nl.llo.examples.architecture.planted.io;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
class NamesClassesInData {

    JsonMapper mapper() {
        return JsonMapper.builder()
                .activateDefaultTyping(BasicPolymorphicTypeValidator.builder().build(), DefaultTyping.NON_FINAL)
                .build();
    }
}
