@org.jspecify.annotations.NullMarked
package tutur.topic;
