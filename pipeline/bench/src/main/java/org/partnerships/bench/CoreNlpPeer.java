package org.partnerships.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;

/** Stanford CoreNLP's German tokens and names; its jars must be on the class path. */
public final class CoreNlpPeer {
  private static final String PACKAGE = "edu.stanford.nlp.pipeline.";

  private CoreNlpPeer() {}

  /** Measures. @param args a file with a text in each line */
  public static void main(String[] args) throws Exception {
    Speed.print(Path.of(args[0]), CoreNlpPeer::open);
  }

  private static ToIntFunction<String> open() throws ReflectiveOperationException {
    Object pipeline =
        Class.forName(PACKAGE + "StanfordCoreNLP")
            .getConstructor(Properties.class)
            .newInstance(namesOnly());
    Class<?> document = Class.forName(PACKAGE + "CoreDocument");
    Constructor<?> ofText = document.getConstructor(String.class);
    Method annotate = pipeline.getClass().getMethod("annotate", document);
    Method tokens = document.getMethod("tokens");
    return text -> {
      try {
        Object annotated = ofText.newInstance(text);
        annotate.invoke(pipeline, annotated);
        return ((List<?>) tokens.invoke(annotated)).size();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static Properties namesOnly() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,ner");
    properties.setProperty("tokenize.language", "de");
    properties.setProperty("ner.language", "de");
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.useSUTime", "false");
    return properties;
  }
}
