extension OutputArguments {
  /// An outcome in the format that was asked for.
  func write(
    _ outcome: Outcome, text: () -> String, json: () throws -> String
  ) throws {
    switch format {
    case .text: try Terminal.write(text())
    case .json: try Terminal.write(try json())
    case .junit: try outcome.write(as: JUnitFormat(command: outcome.command, output: self))
    case .sarif:
      try outcome.write(as: SARIFFormat(command: outcome.command, list: outcome.list, output: self))
    case .github: try outcome.write(as: GitHubFormat(list: outcome.list, output: self))
    }
  }
}
