import CLibYAML

extension Configuration {
  /// The library below this module as the process has it loaded: `libyaml 0.2.5`.
  package static var libraryVersion: String { unsafe "libyaml \(String(cString: yaml_get_version_string()))" }
}
