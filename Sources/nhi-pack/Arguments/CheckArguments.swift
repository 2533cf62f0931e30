import ArgumentParser
import SystemPackage

/// How files are looked at, whichever command looks.
struct CheckArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("用這個 XSD 檢查電子病歷 / check CDA records against this XSD", valueName: "file"),
    completion: .files("xsd"))
  var cdaSchema: String?

  @OptionGroup var jobs: JobsArgument

  var cdaSchemaPath: FilePath? { Terminal.path(cdaSchema, orVariable: "CDA_SCHEMA") }
}
