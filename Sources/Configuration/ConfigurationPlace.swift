import FileAccess
public import SystemPackage

/// A configuration file, and how it came to be used.
public struct ConfigurationPlace: Sendable, Hashable {
  /// How a configuration came to be used.
  public enum Origin: String, Sendable, CaseIterable {
    /// The user named it.
    case named
    /// Found in the working folder.
    case workingFolder = "working-folder"
    /// Found in SOURCE.
    case source
    /// The user's own, for every folder: `$XDG_CONFIG_HOME/nhi-pack/config.yaml`.
    case user
  }

  /// The file.
  public let path: FilePath
  /// How it came to be used.
  public let origin: Origin

  /// - Parameters:
  ///   - path: the file.
  ///   - origin: how it came to be used; it decides what the file may say.
  public init(_ path: FilePath, _ origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// What it is called in the working folder and in SOURCE.
  public static let fileName: FilePath.Component = "nhi-pack.yaml"

  package var trust: ConfigurationTrust { origin == .source ? .harmlessOnly : .full }

  /// The first there is: in the working folder, in SOURCE, the user's own. One in a working folder that is SOURCE, or
  /// lies in it, is SOURCE's.
  ///
  /// - Parameters:
  ///   - source: SOURCE, where there is one.
  ///   - environment: gives a variable's value; nil where it is not set or empty.
  public static func find(source: FilePath?, _ environment: (String) -> String?) -> ConfigurationPlace? {
    let here = FilePath(root: nil, [fileName])
    if isFile(here) {
      return ConfigurationPlace(here, source.map { FilePath(".").isFolder(in: $0) } == true ? .source : .workingFolder)
    }
    if let source, let path = inSource(source) { return ConfigurationPlace(path, .source) }
    if let path = usersOwn(environment), isFile(path) { return ConfigurationPlace(path, .user) }
    return nil
  }

  /// The file in SOURCE that is a configuration and no record, whether it is used or not. A link is none: it would lead
  /// out of the folder.
  public static func inSource(_ source: FilePath) -> FilePath? {
    let path = source.appending(fileName)
    return (try? path.stat(followTargetSymlink: false))?.type == .regular ? path : nil
  }

  /// The XDG Base Directory Specification: a path that is not absolute is to be ignored.
  private static func usersOwn(_ environment: (String) -> String?) -> FilePath? {
    func folder(_ name: String) -> FilePath? {
      environment(name).map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
    }
    return (folder("XDG_CONFIG_HOME") ?? folder("HOME")?.appending(".config"))?.appending("nhi-pack").appending(
      "config.yaml")
  }

  /// Something that may be read, or of which the user should hear that it may not.
  private static func isFile(_ path: FilePath) -> Bool {
    guard let status = try? path.stat() else { return false }
    return status.type != .directory
  }
}

/// What a configuration may say.
///
/// SOURCE may have come on somebody else's disk. What lies in it may say how its own files and list are to be read and
/// what the batch is, which the report shows. It may not choose another ledger, in whose place a file would be made and
/// by which numbers would be used twice; name files to be read; accept warnings; or make errors warnings. For these it
/// has to be named by the user: `--config SOURCE/nhi-pack.yaml`. Whoever finds one of them there does not go on without
/// it either: a mapping that did not count would send files that somebody had left out.
package enum ConfigurationTrust: Sendable {
  case full, harmlessOnly
}
