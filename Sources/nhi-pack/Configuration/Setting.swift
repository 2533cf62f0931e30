import Configuration

/// What counts for a key of the configuration, and who said it.
struct Setting {
  enum Origin: Equatable {
    /// The command line: `--tier`.
    case option(String)
    /// The environment: `NHI_PACK_TIER`.
    case variable(String)
    /// The configuration's line.
    case configuration(line: Int)
    /// Nobody said anything.
    case usual

    /// For scripts.
    var name: String {
      switch self {
      case .option: "option"
      case .variable: "variable"
      case .configuration: "configuration"
      case .usual: "default"
      }
    }
  }

  let key: ConfigurationKey
  /// As it would be written.
  let value: UsualValue
  let origin: Origin

  /// The command line before the variable, the variable before the configuration.
  ///
  /// - Parameters:
  ///   - given: what the command line says.
  ///   - configured: a path of the configuration, as it is found from here; nil for what is no path.
  init(_ key: ConfigurationKey, given: String?, configured: String?, in configuration: Configuration) {
    self.key = key
    if let given {
      (value, origin) = (.value(given), .option(key.option))
    } else if key.isOption, let text = Terminal.environment(key.variable) {
      (value, origin) = (.value(text), .variable(key.variable))
    } else if let said = configuration.said[key] {
      (value, origin) = (.value(configured ?? said.text), .configuration(line: said.line))
    } else {
      (value, origin) = (key.usual, .usual)
    }
  }

  /// - Parameter value: what counts on this machine where nobody says anything.
  init(usual key: ConfigurationKey, _ value: UsualValue) { (self.key, self.value, origin) = (key, value, .usual) }

  /// - Parameter option: what the command line said, of which no value comes.
  init(_ key: ConfigurationKey, _ value: UsualValue, option: String) {
    (self.key, self.value, origin) = (key, value, .option(option))
  }
}
