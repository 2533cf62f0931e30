/// Sectors that follow one another, as far as they can be followed.
struct CompoundFileChain {
  var sectors: [Int] = []
  private(set) var fault: CompoundFileFault?

  func ending(_ fault: CompoundFileFault) -> CompoundFileChain {
    var chain = self
    chain.fault = fault
    return chain
  }
}
