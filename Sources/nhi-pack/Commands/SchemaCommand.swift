import ArgumentParser

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "印出 --format json 的 JSON Schema / Print the JSON Schema of --format json.")

  func run() throws { try Terminal.write(PackageResources.result_schema_json) }
}
