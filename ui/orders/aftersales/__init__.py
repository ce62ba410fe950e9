"""After-sales cases on screen: started, looked over and moved on beside the form."""
