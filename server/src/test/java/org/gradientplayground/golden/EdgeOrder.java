package org.gradientplayground.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;

/** The edges of a graph come in any order; each is known by the node it leads to and its slot. */
final class EdgeOrder {
  private EdgeOrder() {}

  /** The computed edges in the order of the expected ones; any other list as it is. */
  static JsonNode like(JsonNode expected, JsonNode computed) {
    boolean edges = expected.path(0).has("to") && expected.path(0).has("slot");
    if (!edges) {
      return computed;
    }
    var byKey = new HashMap<String, JsonNode>();
    computed.forEach(edge -> byKey.put(key(edge), edge));
    ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
    for (JsonNode edge : expected) {
      if (!byKey.containsKey(key(edge))) {
        throw new GoldenFault("no edge to " + key(edge));
      }
      ordered.add(byKey.remove(key(edge)));
    }
    ordered.addAll(byKey.values());
    return ordered;
  }

  private static String key(JsonNode edge) {
    return edge.path("to").asText() + " slot " + edge.path("slot").asInt();
  }
}
