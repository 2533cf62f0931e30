import ArgumentParser

/// LIST and SOURCE.
struct InputArguments: ParsableArguments {
  @Argument(
    help: "抽樣清單（Excel、ODS、CSV 或 TSV）/ the sampling list",
    completion: .samplingList)
  var list: String

  @Argument(help: "院所檔案的資料夾 / the folder with the clinic's files", completion: .directory)
  var source: String

  var given: GivenInputs { GivenInputs(list: list, source: source) }
}
