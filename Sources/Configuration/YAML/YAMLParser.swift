import CLibYAML
import Findings

/// Reads one YAML document through libyaml: scalars, sequences and mappings. Anchors, aliases and tags are refused, so
/// that nothing small can stand for something large.
enum YAMLParser {
  /// nil for a document without anything in it.
  static func parse(_ utf8: [UInt8]) throws(YAMLError) -> YAMLNode? {
    var builder = YAMLBuilder()
    let failure = unsafe utf8.withUnsafeBufferPointer { text -> YAMLError? in
      var parser = unsafe yaml_parser_t()
      guard unsafe yaml_parser_initialize(&parser) == 1 else { return outOfMemory }
      defer { unsafe yaml_parser_delete(&parser) }
      // libyaml reads the text while it parses, inside this closure.
      unsafe yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else { return unsafe error(of: parser) }
        defer { unsafe yaml_event_delete(&event) }
        if unsafe event.type == YAML_STREAM_END_EVENT { return nil }
        do throws(YAMLError) { try unsafe builder.take(event) } catch { return error }
      }
    }
    if let failure { throw failure }
    return builder.root
  }

  private static func error(of parser: yaml_parser_t) -> YAMLError {
    if unsafe parser.error == YAML_MEMORY_ERROR { return outOfMemory }
    let line = unsafe Int(parser.problem_mark.line) + 1
    // A static string of libyaml's.
    let text = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
    return YAMLError(
      line: line,
      problem: Wording(
        "看不懂這一行的寫法；檢查縮排、冒號後面的空格，值裡有 { } * # : 時用雙引號括起來（\(text)）",
        "the line cannot be understood; check the indentation and the space after the colon, and quote a value "
          + "that has { } * # or : in it (\(text))"))
  }

  private static let outOfMemory = YAMLError(line: nil, problem: Wording("記憶體不足", "out of memory"))
}
