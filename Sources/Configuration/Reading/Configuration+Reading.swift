public import FileAccess
public import Findings
import TextEncodings

extension Configuration {
  /// Reads a configuration file: YAML, at most 1 MiB.
  ///
  /// - Parameters:
  ///   - place: the file; the paths in it are relative to its folder.
  ///   - rules: every rule there is, for `severity` and `accept`.
  /// - Throws: when the file cannot be read from where it is.
  public static func read(
    _ place: ConfigurationPlace, rules: [any Rule]
  ) throws(FileAccessError) -> (configuration: Configuration, findings: [Finding]) {
    let file = try FileBytes(place.path, followingLinks: place.trust == .full)
    guard file.count <= 1 << 20 else { throw FileAccessError(.read, place.path, .fileTooLarge) }
    return read(try file.read(at: 0, count: file.count), place: place, rules: rules)
  }

  /// Reads a configuration that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - place: where it came from; the paths in it are relative to its folder.
  ///   - rules: every rule there is, for `severity` and `accept`.
  public static func read(
    _ bytes: [UInt8], place: ConfigurationPlace, rules: [any Rule]
  ) -> (configuration: Configuration, findings: [Finding]) {
    func unreadable(_ line: Int?, _ problem: Wording) -> (Configuration, [Finding]) {
      let subject = Subject(file: place.path.string, row: line)
      return (Configuration(), [Finding(ConfigurationRule.unreadable, subject, ["problem": .wording(problem)])])
    }
    guard let decoded = TextDecoder.decode(bytes) else { return unreadable(nil, Wording("不是文字檔", "it is not text")) }
    do throws(YAMLError) {
      var reader = ConfigurationReader(place, rules: rules)
      if let root = try YAMLParser.parse(Array(decoded.text.utf8)) { reader.read(root) }
      return (reader.configuration, reader.findings)
    } catch {
      return unreadable(error.line, error.problem)
    }
  }
}
