"""What the order desk advises beside the form: sizes, couriers, prices, the remark with its flag."""
