public import FileAccess
public import Findings
public import SystemPackage
import TextEncodings

extension Configuration {
  /// Reads a configuration file: YAML, at most 1 MiB.
  ///
  /// - Parameters:
  ///   - path: the file; the paths in it are relative to its folder.
  ///   - isWarning: whether the rule with this id is a warning; nil when there is no such rule.
  /// - Throws: when the file cannot be read from where it is.
  public static func read(
    _ path: FilePath, isWarning: @escaping (String) -> Bool?
  ) throws(FileAccessError) -> (configuration: Configuration, findings: [Finding]) {
    let file = try FileBytes(path, followingLinks: true)
    guard file.count <= 1 << 20 else { throw FileAccessError(.read, path, .fileTooLarge) }
    return read(try file.read(at: 0, count: file.count), path: path, isWarning: isWarning)
  }

  /// Reads a configuration that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: where it came from; the paths in it are relative to its folder.
  ///   - isWarning: whether the rule with this id is a warning; nil when there is no such rule.
  public static func read(
    _ bytes: [UInt8], path: FilePath, isWarning: @escaping (String) -> Bool?
  ) -> (configuration: Configuration, findings: [Finding]) {
    func unreadable(_ line: Int?, _ problem: Wording) -> (Configuration, [Finding]) {
      let subject = Subject(file: path.string, row: line)
      return (Configuration(), [Finding(ConfigurationRule.unreadable, subject, ["problem": .wording(problem)])])
    }
    guard let decoded = TextDecoder.decode(bytes) else { return unreadable(nil, Wording("不是文字檔", "it is not text")) }
    do throws(YAMLError) {
      var reader = ConfigurationReader(path, isWarning: isWarning)
      if let root = try YAMLParser.parse(Array(decoded.text.utf8)) { reader.read(root) }
      return (reader.configuration, reader.findings)
    } catch {
      return unreadable(error.line, error.problem)
    }
  }
}
