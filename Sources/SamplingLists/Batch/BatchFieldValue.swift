/// A field of the batch that could be read.
struct BatchFieldValue<Value> {
  let value: Value
  let origin: BatchFieldOrigin
}
